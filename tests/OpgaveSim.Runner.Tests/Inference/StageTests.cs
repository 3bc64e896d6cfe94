using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Inference.Choices;
using OpgaveSim.Analysis.Inference.Forests;
using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Results.Inference;
using OpgaveSim.Runner.Inference;

namespace OpgaveSim.Runner.Tests.Inference;

public class StageTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(3, 0);

    /// <summary>Tables of λ = .7 whose held-out summaries are the most usual ones.</summary>
    private static readonly double[] Observed =
        [.. Toy.Worlds("observed", 1, _ => 0.7).SummariesOf(0).ToArray().Select((value, place) => SummaryCatalogue.All[place].IsHeldOut ? 0 : value)];

    [Fact]
    public void The_gate_is_open_with_the_column_that_tells_and_says_so_without_it()
    {
        var table = Toy.Worlds("gate", 500);
        var open = GateStage.Of(CaseColumns.Positions, Observed, table);
        Assert.InRange(open.RSquared!.Value, 0.95, 1);
        Assert.Equal([CaseColumns.Positions], open.Columns);

        double[] without = [.. Observed.Select((value, place) => SummaryCatalogue.All[place].Needs.HasFlag(CaseColumns.Positions) ? double.NaN : value)];
        var shut = GateStage.Of(CaseColumns.None, without, table);
        Assert.False(shut.IsOpen);
        Assert.Equal(CaseColumns.Positions, shut.WouldHelp[0].Column);
        Assert.InRange(shut.WouldHelp[0].RSquared, 0.95, 1);
        Assert.All(shut.WouldHelp.Skip(1), gain => Assert.InRange(gain.RSquared, -0.5, GateFinding.Bar));
    }

    /// <summary>Who convened a table cannot stand in the files of a case: that it would help is nothing that a user can act on.</summary>
    [Fact]
    public void The_gate_names_only_columns_that_the_files_of_a_case_can_have()
    {
        var gate = GateStage.Of(CaseColumns.None, Observed, Toy.Worlds("gate", 100));
        Assert.Equal(
            [CaseColumns.Positions, CaseColumns.Competence, CaseColumns.TableIssues, CaseColumns.Ties, CaseColumns.Unseated],
            gate.WouldHelp.Select(gain => gain.Column).Order());
        var whole = GateStage.Of(gate.WouldHelp.Aggregate(CaseColumns.None, (columns, gain) => columns | gain.Column), Observed, Toy.Worlds("gate", 100));
        Assert.Empty(whole.WouldHelp);
        Assert.DoesNotContain(CaseColumns.Conveners, whole.Columns);
    }

    [Fact]
    public void A_case_without_any_summary_that_varies_has_a_shut_gate()
    {
        var nothing = GateStage.Of(CaseColumns.None, [.. Observed.Select(_ => double.NaN)], Toy.Worlds("gate", 100));
        Assert.Null(nothing.RSquared);
        Assert.False(nothing.IsOpen);
    }

    [Fact]
    public void An_estimate_is_what_the_rule_says()
    {
        var learnt = Learnt();
        var estimate = EstimateStage.Of(learnt, [], learnt.Used(Observed)!)[0];
        // with a flat prior and noise of .05 the posterior is normal around what was measured
        Assert.Equal(Observed[Toy.Place(Toy.Telling)], estimate.Mean, 0.02);
        Assert.Equal(2 * 1.96 * Toy.Noise, estimate.NinetyFive.High - estimate.NinetyFive.Low, 0.05);
        Assert.Equal(1, estimate.Shares.Sum(), 9);
        Assert.Equal(Estimate.Bins, estimate.Shares.Count);
    }

    [Theory]
    [InlineData(0.0520, 0.0543, 0.0510, 0.0018, "abc-own")]
    [InlineData(0.0530, 0.0525, 0.0510, 0.0018, "abc-all")]
    [InlineData(0.0600, 0.0600, 0.0510, 0.0018, "forest")]
    [InlineData(0.0500, 0.0400, 0.0510, 0.0018, "abc-all")]
    [InlineData(0.0510, 0.0510, 0.0510, null, "abc-own")]
    public void The_simplest_estimator_that_is_as_good_as_the_best_is_chosen(double own, double all, double forest, double? error, string chosen) =>
        Assert.Equal(chosen, EstimateStage.Chosen([new("abc-own", own, error), new("abc-all", all, error), new("forest", forest, error)]));

    [Fact]
    public void All_checks_are_passed_where_all_is_right_but_wrong_worlds_that_look_right_are_not_refused()
    {
        var checks = CheckStage.Of(
            Learnt(), Models(), Observed, Toy.Worlds("known", 250, row => ((double[])[0, 0.2, 0.5, 0.8, 1])[row % 5]),
            [Toy.Model("far", 100, 0.7, away: 6), Toy.Model("hidden", 100, 0.7)], 200, Draws);
        CheckFinding Of(CheckPart part, double? at = null, string? world = null) => checks.First(check => (check.Part, check.At, check.World) == (part, at, world));
        Assert.All(checks.Where(check => check.Check != InferenceCheck.WrongWorlds && check.Weight != CheckWeight.Shown), check => Assert.True(check.IsPassed, $"{check}"));
        Assert.Equal(1, Of(CheckPart.Refused, world: "far").Reached);
        Assert.InRange(Of(CheckPart.Refused, world: "hidden").Reached!.Value, 0, 0.2); // 5 % by the held-out summaries, and no more
        Assert.False(Of(CheckPart.Refused, world: "hidden").IsPassed);
        Assert.InRange(Of(CheckPart.Error).Reached!.Value, 0.03, 0.07);
        Assert.Equal([0, 0.2, 0.5, 0.8, 1], checks.Where(check => check.Part == CheckPart.FalselyRefused).Select(check => check.At!.Value));
        Assert.All(checks.Where(check => check.Part == CheckPart.FalselyRefused), check => Assert.Equal((0.0, 50, 0.1), (check.Reached!.Value, check.Sets, check.AtMost!.Value)));
        Assert.Equal((CheckWeight.Shown, CheckWeight.AnyNumber), (Of(CheckPart.Bias, 1).Weight, Of(CheckPart.Bias, 0.8).Weight));
        Assert.Equal((null, null), (Of(CheckPart.Bias, 0).AtLeast, Of(CheckPart.Bias, 0).AtMost));
    }

    [Fact]
    public void Bars_of_coverage_are_those_of_the_exact_test_at_the_joint_level()
    {
        var coverage = CheckStage.Of(Learnt(), Models(), Observed, Toy.Worlds("known", 50, row => row % 2 * 0.5 + 0.2), [], 100, Draws)
            .First(check => check is { Check: InferenceCheck.Calibration, At: 0.5 });
        // of 100 at a half, both tails of 35 and fewer hold .0035 and of 34 and fewer .0018: at .05 / 18 = .0028 the former is allowed and the latter not
        Assert.Equal((0.35, 0.65), (coverage.AtLeast!.Value, coverage.AtMost!.Value));
    }

    [Fact]
    public void A_model_is_recognised_by_what_degrees_do_not_settle()
    {
        var models = Models();
        Assert.Equal("issue", models.Of(Observed)!.Chosen);
        Assert.Equal("interest", models.Of(Toy.Worlds("other", 1, _ => 0.1).SummariesOf(0))!.Chosen);
        var given = (double[])Observed.Clone();
        given[Toy.Place("seats-gini")] = 99; // the degrees of an observation say nothing
        Assert.Equal(models.Of(Observed)!.Probability, models.Of(given)!.Probability);
        given[Toy.Place(Toy.Telling)] = double.NaN;
        Assert.Null(models.Of(given));
    }

    /// <summary>Chance lies at λ = .5 as far as can be seen: without a model of what lies between, worlds of .5 are refused, and with one about half of them are not.</summary>
    [Fact]
    public void Worlds_of_lambda_that_are_refused_are_counted()
    {
        double At(double lambda, params SimulatedModel[] more) => CheckStage.Of(
            Learnt(), new LearntModels(CaseColumns.Positions, Observed, [Toy.Model("interest", 150, 0), Toy.Model("issue", 150, 1), Toy.Model("random", 150, 0.5), .. more], Draws),
            Observed, Toy.Worlds("known", 100, row => row % 2 == 0 ? 0.2 : 0.5), [], 100, Draws).First(check => check.Part == CheckPart.FalselyRefused && check.At == lambda).Reached!.Value;
        Assert.InRange(At(0.5), 0.9, 1);
        Assert.InRange(At(0.2, Toy.Model(ModelChoiceFinding.Between, 150, 0.2)), 0, 0.05);
        Assert.InRange(At(0.5, new SimulatedModel(ModelChoiceFinding.Between, Toy.Worlds("even", 150, _ => 0.5))), 0.2, 0.8);
    }

    /// <summary>Where worlds of a model lack a summary, all models have as few worlds; a summary that one model often lacks is not used.</summary>
    [Fact]
    public void Models_are_as_probable_beforehand_also_where_worlds_lack_a_summary()
    {
        SimulatedModel Lacking(int missing)
        {
            var issue = Toy.Model("issue", 150, 0.7);
            var simulated = (double[])issue.Worlds.Simulated.Clone();
            for (var row = 0; row < missing; row++)
            {
                simulated[row * issue.Worlds.Summaries.Count + Toy.Place("kind-variety-z")] = double.NaN;
            }

            return issue with { Worlds = issue.Worlds with { Simulated = simulated } };
        }

        SimulatedModel[] others = [Toy.Model("interest", 150, 0.1), Toy.Model("expert", 150, 0.4), Toy.Model("random", 150, 0.9)];
        ModelChoiceFinding Of(int missing, double[] observed) => new LearntModels(CaseColumns.Positions, Observed, [.. others, Lacking(missing)], Draws).Of(observed)!;
        Assert.Equal((150, 143), (Of(0, Observed).DrawsPerModel, Of(7, Observed).DrawsPerModel)); // 7 of 150 are under 5 %
        var without = (double[])Observed.Clone();
        without[Toy.Place("kind-variety-z")] = double.NaN;
        Assert.Equal(150, Of(30, without).DrawsPerModel); // 30 of 150 are 20 % of a model, though 5 % of all worlds
    }

    [Fact]
    public void Distance_to_chance_is_counted()
    {
        var distance = ChanceStage.Of(0.2, [0.5, 0.6, 0.7, 0.8, 1.1])!;
        Assert.Equal(0.7, distance.Median);
        Assert.Equal(0, distance.AsFar);
        Assert.Equal(0.2, ChanceStage.Of(0.3, [0.5, 0.6, 0.7, 0.8, 1.1])!.AsFar); // 1.1 is as far as .3
        Assert.Null(ChanceStage.Of(0.3, []));
    }

    [Fact]
    public void The_second_opinion_reads_alike_members_as_interest_and_covering_ones_as_issue()
    {
        // twelve actors of two leanings and two competences; tables of four
        SeatedTables Tables(params int[][] tables) => new()
        {
            Kind = [.. Enumerable.Range(0, 12).Select(actor => actor % 3)],
            Network = TwoModeNetwork.Of(12, tables),
            Domains = 2,
            Interests = [.. Enumerable.Range(0, 12).SelectMany(actor => actor < 6 ? (double[])[0.9, 0.1] : [0.1, 0.9])],
            Competence = [.. Enumerable.Range(0, 12).SelectMany(actor => actor < 6 ? (double[])[0.6, 0] : [0, 0.6])],
            Requirements = [.. tables.Select(_ => (double[])[0.5, 0.5])],
        };
        int[][] alike = [[0, 1, 2, 3], [2, 3, 4, 5], [0, 2, 4, 5], [6, 7, 8, 9], [8, 9, 10, 11], [6, 8, 10, 7], [1, 3, 5, 0], [7, 9, 11, 6]];
        int[][] mixed = [[0, 1, 6, 7], [2, 3, 8, 9], [4, 5, 10, 11], [0, 2, 6, 8], [1, 3, 7, 9], [4, 0, 10, 6], [5, 1, 11, 7], [2, 4, 8, 10]];
        Assert.Equal(TableLeaning.Interest, SecondOpinionStage.Of(Tables(alike) with { Competence = null }, Draws).Leaning);
        Assert.Equal(TableLeaning.Issue, SecondOpinionStage.Of(Tables([.. mixed, .. mixed]) with { Interests = null }, Draws).Leaning);
        var nothing = SecondOpinionStage.Of(Tables(mixed) with { Interests = null, Competence = null }, Draws);
        Assert.Null(nothing.Leaning);
        Assert.Equal(["kind"], nothing.Features.Select(feature => feature.Feature));
    }

    private static LearntCase Learnt() => new(CaseColumns.Positions, Observed, Toy.Worlds("reference", 2_000), _ => new AbcEstimator(Nearness.OwnParameter));

    private static LearntModels Models() => new(CaseColumns.Positions, Observed, [Toy.Model("interest", 150, 0.1), Toy.Model("issue", 150, 0.7)], Draws);
}
