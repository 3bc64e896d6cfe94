using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Sections;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Report;

/// <summary>The sections of a report. A new one is a file in Sections and a line here.</summary>
public static class ReportSections
{
    /// <summary>What a reader sees: what came out, what was expected, what makes the difference, and for whom it pays.</summary>
    private static readonly Func<ReportContext, Section?>[] Shown =
    [
        LeadSection.Of,
        PlausibleSection.Of,
        HypothesisSection.Of,
        DeliverySection.Of,
        context => DecisionSection.Of(context, LeadKinds.Of(context) != LeadKind.Decisions),
        FactorSection.Of,
        DoseSection.Of,
        DiverseSection.Of,
        ParticipationSection.Of,
        CaveatSection.Of,
    ];

    /// <summary>What a reader opens who wants to know more.</summary>
    private static readonly Func<ReportContext, Section?>[] Folded =
    [
        VerdictSection.Of,
        HeadlineSection.Of,
        SummarySection.Of,
        ActorSection.Of,
        NetworkSection.Of,
        SeatSection.Of,
        CourseSections.Plane,
        CourseSections.Rounds,
        SizeMatchedSection.Of,
        ChanceSection.Of,
        ReversalSection.Of,
        SensitivitySection.Of,
        DesignSection.Of,
        MisunderstandingSection.Of,
        MethodSection.Of,
    ];

    /// <summary>
    /// Makes the sections, in their order; those that do not apply are left out. They are made beside each other: most of the time goes into
    /// code that is compiled for its first use.
    /// </summary>
    public static IReadOnlyList<Section> Of(ReportContext context) =>
        [.. AtOnce.Of(Shown.Concat(Folded.Select(Fold)), make => make(context)).OfType<Section>()];

    private static Func<ReportContext, Section?> Fold(Func<ReportContext, Section?> make) =>
        context => make(context) is { } section ? section with { IsFolded = true } : null;
}
