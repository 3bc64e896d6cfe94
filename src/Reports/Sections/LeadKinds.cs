using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Sections;

/// <summary>Tells what a report leads with.</summary>
public static class LeadKinds
{
    /// <summary>The kind of a result: a sample before a map, a map before what its first point has.</summary>
    public static LeadKind Of(ReportContext context) =>
        context.Data.Map is { } map ? map.Samples.Any() ? LeadKind.Sample : LeadKind.Map
        : context.Data.Dose is not null ? LeadKind.Dose
        : FourDecisions.Of(context.Set) is not null ? LeadKind.Decisions
        : LeadKind.Scenarios;
}
