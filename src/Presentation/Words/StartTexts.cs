namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of new: what an experiment that runs a case says of the case in its first lines.</summary>
public static class StartTexts
{
    /// <summary>The case is a folder.</summary>
    public static Text InFolder { get; } = new(
        "Runs the case in the folder case/. README.md says what each file holds.", "Rekent de casus in de map case/ door. README.md zegt wat er in elk bestand staat.");

    /// <summary>The case is a workbook: {0} its file.</summary>
    public static Text InWorkbook { get; } = new(
        "Runs the case in {0}. Its first sheet says what the others hold.", "Rekent de casus in {0} door. Het eerste blad zegt wat er op de andere staat.");
}
