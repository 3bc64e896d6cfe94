using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Results.Tests.Comparisons;

/// <summary>Whom an issue's table lacks, who can be spared, and what stays uncovered; worked by hand.</summary>
public class SeatAdviceTests
{
    private static readonly Arms Arms = Made.Arms(("interest", "interest"), ("issue", "issue"));

    private static readonly CaseActor[] Actors = [.. ((string[])["Ann", "Bob", "Cas", "Dee"]).Select((name, index) => new CaseActor(index, name, name, "public"))];

    [Fact]
    public void Against_a_table_that_exists_who_usually_sits_is_invited_and_who_seldom_sits_is_spared()
    {
        var advice = Of(Matrix("x", [0, 0, 0, 0], [0.9, 0.09, 0.5, 0.6], [("heat", 0.49), ("grid", 0.5)], new CaseSeats("there", "x", [1, 3])))[0];
        Assert.True(advice.Existing);
        Assert.Equal(["Ann"], advice.Invite.Select(one => one.Actor.Name));
        Assert.Equal(0.9, advice.Invite[0].Share);
        Assert.Equal(["Bob"], advice.Spare.Select(one => one.Actor.Name));
        Assert.Equal(["heat"], advice.Uncovered);
    }

    [Fact]
    public void Without_one_it_is_held_against_who_usually_sits_in_the_other_scenario()
    {
        var advice = Of(Matrix("x", [0.6, 0.5, 0, 1], [0, 0.6, 0.7, 0.1], []))[0];
        Assert.False(advice.Existing);
        Assert.Equal(["Cas", "Bob"], advice.Invite.Select(one => one.Actor.Name));
        Assert.Equal(["Ann"], advice.Spare.Select(one => one.Actor.Name));
        Assert.Empty(advice.Uncovered);
    }

    [Fact]
    public void A_share_just_at_a_limit_says_nothing()
    {
        var advice = Of(Matrix("x", [1, 1, 1, 1], [0.5, 0.1, 0.5, 0.1], [("heat", 0.5)]))[0];
        Assert.Empty(advice.Invite);
        Assert.Empty(advice.Spare);
        Assert.Empty(advice.Uncovered);
    }

    [Fact]
    public void Several_tables_on_one_issue_count_as_one()
    {
        var advice = Of(Matrix("x", [0, 0, 0, 0], [1, 1, 1, 0], [], new CaseSeats("one", "x", [0]), new CaseSeats("other", "x", [1, 3])))[0];
        Assert.Equal(["Cas"], advice.Invite.Select(one => one.Actor.Name));
        Assert.Equal(["Dee"], advice.Spare.Select(one => one.Actor.Name));
    }

    [Fact]
    public void An_issue_without_tables_has_no_advice()
    {
        var none = Matrix("x", [0, 0, 0, 0], [null, null, null, null], []) with { Tables = new Dictionary<string, int> { ["interest"] = 3, ["issue"] = 0 } };
        var noBaseline = Matrix("y", [null, null, null, null], [1, 0, 0, 0], []) with { Tables = new Dictionary<string, int> { ["interest"] = 0, ["issue"] = 3 } };
        Assert.Empty(Of(none, noBaseline));
        Assert.Empty(SeatAdvice.Of([Matrix("z", [0, 0, 0, 0], [1, 0, 0, 0], [])], Arms.Issue!, null));
    }

    [Fact]
    public void Issues_with_a_table_come_first_then_uncovered_ones_then_those_with_most_changes()
    {
        var found = Of(
            Matrix("few", [0, 0, 0, 0], [1, 0, 0, 0], [("heat", 1)]),
            Matrix("many", [0, 0, 0, 0], [1, 1, 0, 0], [("heat", 1)]),
            Matrix("uncovered", [0, 0, 0, 0], [0, 0, 0, 0], [("heat", 0)]),
            Matrix("existing", [0, 0, 0, 0], [0.5, 0, 0, 0], [("heat", 1)], new CaseSeats("there", "existing", [0])),
            Matrix("few too", [0, 0, 0, 0], [0, 1, 0, 0], [("heat", 1)]));
        Assert.Equal(["existing", "uncovered", "many", "few", "few too"], found.Select(advice => advice.Matrix.Issue));
    }

    private static IReadOnlyList<SeatAdvice> Of(params CaseMatrix[] matrices) => SeatAdvice.Of(matrices, Arms.Issue!, Arms.Baseline);

    private static CaseMatrix Matrix(string issue, double?[] interest, double?[] own, (string Domain, double? Covered)[] covered, params CaseSeats[] existing) => new(
        issue, issue, Actors, new Dictionary<string, int> { ["interest"] = 10, ["issue"] = 10 },
        new Dictionary<string, double?[]> { ["interest"] = interest, ["issue"] = own },
        new Dictionary<string, IReadOnlyList<(string Domain, double? Covered)>> { ["interest"] = covered, ["issue"] = covered }, existing);
}
