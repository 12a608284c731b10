import { useEffect } from 'preact/hooks';
import { OutsideNoteLater } from '#app/run/OutsideNoteLater.tsx';
import { SoundQuestion } from '#app/run/SoundQuestion.tsx';
import { useDigests } from '#app/run/use-digests.ts';
import { placeOf } from '#app/run/where-is.ts';
import { isOutside } from '#core/model/ids.ts';
import { isListed, type ScreenProps } from '#app/screen.ts';
import { CaseFacts, ContentNote } from '#app/ui/CaseFacts.tsx';
import { EmptyRoom } from '#app/ui/EmptyRoom.tsx';
import { Footer } from '#app/ui/Footer.tsx';
import { Page } from '#app/ui/Page.tsx';
import { useAddress } from '#app/ui/place.ts';
import { beforeWords } from '#app/ui/words/before.ts';
import { dayOf, t } from '#app/ui/words/words.ts';
import './briefing.css';

export function Screen({ about: known, doors, fetchScreen }: ScreenProps) {
  const about = known && isListed(known) ? known : undefined;
  const { to } = useAddress();
  const { digested } = useDigests(doors);
  const id = about?.id;
  useEffect(() => {
    if (!id) return;
    // While the briefing is read, the conversation gets ready: its code, the case, and the opened story.
    fetchScreen('encounter');
    void import('#app/run/sources.ts').then(({ prepare }) => prepare(id, doors));
  }, [id, doors, fetchScreen]);
  if (!about) return null;

  const open = digested?.digests.find(run => run.case === about.id && run.stage !== 'closed');
  const at = open?.stage;
  return (
    <Page name="briefing" lang={about.language}>
      <header class="head">
        <EmptyRoom room={about.room} marked />
        <h1 tabIndex={-1}>{about.title}</h1>
        <p class="meta">{t.minutes(about.minutes)}</p>
      </header>
      {isOutside(about.id) && <OutsideNoteLater />}
      <CaseFacts about={about} />
      <ContentNote about={about} />
      <p class="contract">{beforeWords().fictionContract}</p>
      <p class="contract">{beforeWords().briefingAfter}</p>
      <SoundQuestion doors={doors} />
      {open && at && at !== 'closed' && (
        <p class="row">
          <a class="button" href={to(placeOf(open))}>
            {t.resume}
          </a>
          <span class="meta">{beforeWords().resumeAt(dayOf(open.begunAt), t.stage[at])}</span>
        </p>
      )}
      <p class="row">
        <a class={open ? 'quiet-button' : 'button'} href={to({ page: 'encounter', case: about.id })}>
          {open ? t.beginAgain : t.begin}
        </a>
      </p>
      <Footer />
    </Page>
  );
}
