package metodist.model.forms;

/// How the form looks on paper beside its fields. `landscape` turns the sheet; `signed` asks for
/// the signature of the head at the end; `note` stands as a footnote to the title («Заполняется и
/// прикрепляется в формате Word»); `declaration` is what is signed to, above the signature.
public record FormPaper(boolean landscape, boolean signed, String note, String declaration) {
  public static final FormPaper USUAL = new FormPaper(false, true, "", "");

  public FormPaper withLandscape(boolean value) {
    return new FormPaper(value, signed, note, declaration);
  }

  public FormPaper withSigned(boolean value) {
    return new FormPaper(landscape, value, note, declaration);
  }

  public FormPaper withNote(String value) {
    return new FormPaper(landscape, signed, value, declaration);
  }

  public FormPaper withDeclaration(String value) {
    return new FormPaper(landscape, signed, note, value);
  }
}
