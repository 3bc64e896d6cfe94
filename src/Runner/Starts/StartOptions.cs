using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Runner.Starts;

/// <summary>How a starting point is written.</summary>
public sealed record StartOptions
{
    /// <summary>Language of the comments, of what explains a case, and of the names of a workbook's sheets and columns.</summary>
    public ReportLanguage Language { get; init; } = ReportLanguage.English;

    /// <summary>Whether a case is files of CSV; else it is a workbook.</summary>
    public bool IsCsv { get; init; }

    /// <summary>The case that an experiment runs: a folder or a workbook; null: the experiment has a generated world.</summary>
    public string? Case { get; init; }
}
