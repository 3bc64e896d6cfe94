using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Reports.Queries;

/// <summary>Why there is no report.</summary>
internal static class ReportFaultTexts
{
    public static Text NothingToReport { get; } = new(
        "no run has finished yet: there is nothing to report", "er is nog geen run af: er valt niets te rapporteren");
}
