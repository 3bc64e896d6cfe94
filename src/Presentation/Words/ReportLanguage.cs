namespace OpgaveSim.Presentation.Words;

/// <summary>A language that a report can be in.</summary>
public enum ReportLanguage
{
    /// <summary>English, <c>en</c>.</summary>
    English,
    /// <summary>Dutch, <c>nl</c>.</summary>
    Dutch,
}
