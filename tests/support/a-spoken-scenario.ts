import { aScenarioDocument } from './a-scenario.ts';

type Document = ReturnType<typeof aScenarioDocument>;

/** The small scenario with something to hear: a bulletin for one team, a voicemail for the doctor, a found message. */
export function aSpokenDocument(): Document {
  const base = aScenarioDocument();
  const bulletin: Document['injects'][number] = {
    id: 'inj-8',
    title: 'Bulletin',
    strand: 'tonny',
    kind: 'contextual',
    release: { manual: 'Als de docent dat wil.' },
    from: 'redactie',
    to: [{ team: 'swt' }],
    content: {
      channel: 'broadcast',
      broadcast: {
        medium: 'radio',
        title: 'Het nieuws',
        seconds: 6,
        audio: { file: 'het-nieuws', trial: true },
        cues: [
          { at: 0, speaker: 'Nieuwslezer', text: 'Er brandt licht in de flat.' },
          { at: 3, speaker: 'Bep', text: 'Al twee nachten.' },
        ],
      },
    },
  };
  return { ...base, injects: [...base.injects.map(withVoice), bulletin] };
}

function withVoice(inject: Document['injects'][number]): Document['injects'][number] {
  const { content } = inject;
  if (content.channel === 'call') {
    const voicemailAudio = { file: 'bep-belt', trial: true };
    return { ...inject, content: { ...content, conversation: { ...content.conversation, voicemailAudio } } };
  }
  if (inject.id !== 'inj-7' || content.channel !== 'mail') return inject;
  const audio = { file: 'bandje', trial: true, title: 'Wat Bep insprak', speaker: 'Bep', text: 'Komt er nog iemand?' };
  return { ...inject, content: { ...content, mail: { ...content.mail, audio } } };
}
