import { Icon } from './Icon.tsx';
import { Notice } from './Notice.tsx';
import { noticeWords } from './words/notices.ts';

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
          {noticeWords().offline}
        </Notice>
      )}
      {update && (
        <Notice>
          <Icon name="refresh-cw" />
          {noticeWords().updateReady}{' '}
          <button type="button" class="quiet-button" onClick={() => update.takeOver()}>
            {noticeWords().updateNow}
          </button>{' '}
          <button type="button" class="quiet-button" onClick={onLater}>
            {noticeWords().later}
          </button>
        </Notice>
      )}
    </aside>
  );
}
