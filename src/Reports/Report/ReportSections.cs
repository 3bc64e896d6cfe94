using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Sections;

namespace OpgaveSim.Reports.Report;

/// <summary>The sections of a report. A new one is a file in Sections and a line here.</summary>
public static class ReportSections
{
    /// <summary>
    /// Makes the sections, in their order; those that do not apply are left out. They are made beside each other: most of the time goes into
    /// code that is compiled for its first use.
    /// </summary>
    public static IReadOnlyList<Section> Of(ReportContext context) =>
        [.. ((Func<ReportContext, Section?>[])
        [
            OutcomeSection.Of,
            HypothesisSection.Of,
            PlausibleSection.Of,
            HeadlineSection.Of,
            SummarySection.Of,
            DiverseSection.Of,
            DoseSection.Of,
            DecisionSection.Of,
            SizeMatchedSection.Of,
            ChanceSection.Of,
            CourseSections.Rounds,
            CourseSections.Spread,
            CourseSections.Plane,
            SeatSection.Of,
            ParticipationSection.Of,
            NetworkSection.Of,
            ReversalSection.Of,
            SensitivitySection.Of,
            DesignSection.Of,
            ActorSection.Of,
            MethodSection.Of,
        ]).AsParallel().AsOrdered().Select(make => make(context)).OfType<Section>()];
}
