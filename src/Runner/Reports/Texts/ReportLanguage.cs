namespace OpgaveSim.Runner.Reports.Texts;

/// <summary>A language that a report can be in.</summary>
public enum ReportLanguage
{
    /// <summary>English, <c>en</c>.</summary>
    English,
    /// <summary>Dutch, <c>nl</c>.</summary>
    Dutch,
}
