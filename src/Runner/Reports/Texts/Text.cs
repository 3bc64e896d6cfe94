namespace OpgaveSim.Runner.Reports.Texts;

/// <summary>A text of the report in both languages; <c>{0}</c>, <c>{1}</c> … stand for what is filled in.</summary>
/// <param name="En">English.</param>
/// <param name="Nl">Dutch.</param>
public sealed record Text(string En, string Nl)
{
    /// <summary>The text in a language.</summary>
    public string In(ReportLanguage language) => language == ReportLanguage.Dutch ? Nl : En;
}
