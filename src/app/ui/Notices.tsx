import { Icon } from './Icon.tsx';
import { Notice } from './Notice.tsx';
import { t } from './words/words.ts';

interface NoticesProps {
  readonly offline: boolean;
  readonly update: { takeOver(): void } | undefined;
  readonly onLater: () => void;
}

/** What concerns the whole site, above any screen. */
export function Notices({ offline, update, onLater }: NoticesProps) {
  if (!offline && !update) return null;
  return (
    <aside>
      {offline && (
        <Notice>
          <Icon name="cloud-off" />
          {t.offline}
        </Notice>
      )}
      {update && (
        <Notice>
          <Icon name="refresh-cw" />
          {t.updateReady}{' '}
          <button type="button" class="quiet-button" onClick={() => update.takeOver()}>
            {t.updateNow}
          </button>{' '}
          <button type="button" class="quiet-button" onClick={onLater}>
            {t.later}
          </button>
        </Notice>
      )}
    </aside>
  );
}
