import { settleInstall, wayToInstall } from '#app/device/install.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { libraryWords } from '#app/ui/words/library.ts';

/** For whoever has begun something here. It stands below everything else, since it comes when the browser likes. */
export function InstallOffer() {
  const words = libraryWords();
  const way = wayToInstall();
  if (!way) return null;
  return (
    <Notice>
      <p>
        <Icon name={way.kind === 'ask' ? 'download' : 'share'} />
        {words.installOffer} {way.kind === 'by-hand' && words.installByHand}
      </p>
      <p class="row">
        {way.kind === 'ask' && (
          <button type="button" class="quiet-button" onClick={() => void way.ask()}>
            {words.install}
          </button>
        )}
        <button type="button" class="link-button" onClick={settleInstall}>
          {words.installNot}
        </button>
      </p>
    </Notice>
  );
}
