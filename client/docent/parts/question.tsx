import { ModalBox } from './modal-box.tsx';

type QuestionProps = {
  title: string;
  text: string;
  yes: string;
  no: string;
  isOpen: boolean;
  onYes: () => void;
  onNo: () => void;
};

/** Asks once more before something that cannot go back. */
export function Question({ title, text, yes, no, isOpen, onYes, onNo }: QuestionProps) {
  return (
    <ModalBox title={title} isOpen={isOpen} onClose={onNo} kind="question">
      <p>{text}</p>
      <div className="modal-actions">
        <button type="button" className="button" onClick={onNo}>
          {no}
        </button>
        <button type="button" className="button button-primary" onClick={onYes}>
          {yes}
        </button>
      </div>
    </ModalBox>
  );
}
