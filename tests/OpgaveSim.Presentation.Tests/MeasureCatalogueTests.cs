using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Originality;
using OpgaveSim.Model.Outcomes;
using OpgaveSim.Model.Records;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Testing;

namespace OpgaveSim.Presentation.Tests;

/// <summary>Which value of a table a measure reads, and that a table without one gives none.</summary>
public class MeasureCatalogueTests
{
    private static readonly Composition Three = Composition.Of(SmallCase.World, SmallCase.Both, [0, 1, 2]);

    private static readonly ClosedTable Closed = new()
    {
        Issue = 0,
        Arrival = 0,
        Convened = 0,
        Closed = 3,
        Outcome = TableOutcome.Dissolved,
        Breadth = 2,
        Members = [],
        AtClose = Composition.Of(SmallCase.World, SmallCase.Both, []),
        Scouted = 4,
        Asked = 2,
    };

    [Fact]
    public void Composition_is_that_of_the_members_when_deliberation_began()
    {
        var table = Closed with { Began = 1, AtStart = Three };
        Equal(Three.KindVarietyUnbiased, "kind-variety-unbiased", table);
        Equal(Three.TierVarietyUnbiased, "tier-variety-unbiased", table);
        Equal(Three.HomeVarietyUnbiased, "home-variety-unbiased", table);
        Equal(Three.KindForms!.Shannon, "kind-shannon", table);
        Equal(Three.KindForms.HillZero, "kind-hill-0", table);
        Equal(Three.KindForms.HillOne, "kind-hill-1", table);
        Equal(Three.KindForms.HillTwo, "kind-hill-2", table);
        Equal(Three.KindForms.HillInfinity, "kind-hill-inf", table);
        Equal(Three.KindForms.Pielou, "kind-pielou", table);
        Equal(Three.HomeLeinsterCobbold, "home-leinster-cobbold", table);
        Equal(Three.MandateCover, "mandate-cover", table);
    }

    [Fact]
    public void Outcomes_and_payoffs()
    {
        Equal(1, "dissolved", Closed);
        Equal(0, "dissolved", Closed with { Outcome = TableOutcome.NoAgreement });
        Equal(0, "dissolved", Closed with { Outcome = TableOutcome.Realised });
        Equal(0.25, "payoff-spread-of-members", Closed with { PayoffOfMembers = new PayoffSummary(0.5, 0.1, 0.25, 0) });
    }

    [Fact]
    public void Faultlines_originality_and_who_is_missing()
    {
        var table = Closed with
        {
            Faultline = 0.5,
            FaultlineSilhouette = 0.25,
            MissingAtTable = 7,
            Realised = new RealisedSolution(1, 3, Atypicality: new Atypicality(-3, 1, 12), Surprisal: 1.5, PracticeNovelty: 0.7, PracticeNoveltyGivenSize: 0.9),
        };
        Equal(0.5, "faultline", table);
        Equal(0.25, "faultline-silhouette", table);
        Equal(7, "missing-at-table", table);
        Equal(-3, "atypicality", table);
        Equal(1, "atypicality-median", table);
        Equal(1.5, "surprisal", table);
        Equal(0.7, "practice-novelty", table);
        Equal(0.9, "practice-novelty-given-size", table);
        Equal(null, "atypicality", table with { Realised = new RealisedSolution(1, 3) });
    }

    [Fact]
    public void A_table_that_never_deliberated_has_values_of_its_course_only()
    {
        string[] always =
        [
            "agreement", "dissolved", "rounds-to-close", "size-at-closing", "candidates-scored", "invitations", "proposals-tried",
            "proposals-passed", "exits",
        ];
        Assert.Equal(
            always.Order(), MeasureCatalogue.OfTables.Where(measure => measure.OfTable!(Closed) is not null).Select(measure => measure.Id).Order());
    }

    [Fact]
    public void Another_form_of_an_outcome_is_not_judged() => Assert.All(
        MeasureCatalogue.All.Where(measure => measure.Role == MeasureRole.Form), measure => Assert.Null(measure.SmallestDifference));

    [Fact]
    public void Ids_columns_and_names_come_once()
    {
        Assert.Equal(MeasureCatalogue.All.Count, MeasureCatalogue.All.Select(measure => measure.Column).Distinct().Count());
        Assert.Equal(MeasureCatalogue.All.Count, MeasureCatalogue.All.Select(measure => measure.Name).Distinct().Count());
        Assert.Equal(MeasureCatalogue.All.Count, MeasureCatalogue.All.Select(measure => MeasureTexts.Name(measure).Nl).Distinct().Count());
    }

    private static void Equal(double? expected, string measure, ClosedTable table) =>
        Assert.Equal(expected, MeasureCatalogue.Find(measure)!.OfTable!(table));
}
