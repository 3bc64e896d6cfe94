using CsCheck;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Relations;

namespace OpgaveSim.Model.Tests.Relations;

public class TieTests
{
    private static readonly TableParameters P = new();

    [Fact]
    public void A_tie_fades_and_dies()
    {
        Assert.Equal(0.5, TieDecay.StrengthAt(new Tie(1, 0.5, 3), 3, 0.02));
        Assert.Equal(0.5 * Math.Pow(0.98, 10), TieDecay.StrengthAt(new Tie(1, 0.5, 3), 13, 0.02), 1e-15);
        Assert.Equal(0.05, TieDecay.StrengthAt(new Tie(1, 0.05, 3), 3, 0.02));
        Assert.Equal(0, TieDecay.StrengthAt(new Tie(1, 0.05, 3), 4, 0.02));
    }

    [Fact]
    public void A_first_meeting_starts_at_alpha_and_later_ones_add_a_share_of_what_lacks()
    {
        var after = TieGrowth.After([new Tie(2, 0.5, 10)], 0, [0, 1, 2], true, 10, P, 32);
        Assert.Equal([new Tie(1, 0.3, 10), new Tie(2, 0.65, 10)], after);
    }

    [Fact]
    public void Failure_weakens_what_there_was_and_makes_nothing()
    {
        var after = TieGrowth.After([new Tie(2, 0.5, 10), new Tie(9, 0.5, 1)], 0, [0, 1, 2], false, 10, P, 32);
        Assert.Equal([new Tie(2, 0.4, 10), new Tie(9, 0.5, 1)], after);
        Assert.Empty(TieGrowth.After([new Tie(2, 0.06, 10)], 0, [0, 2], false, 10, P, 32));
    }

    [Fact]
    public void Nothing_changes_where_nothing_happened()
    {
        Tie[] ties = [new Tie(9, 0.5, 1)];
        Assert.Same(ties, TieGrowth.After(ties, 0, [0, 1], false, 10, P, 32));
    }

    [Fact]
    public void Over_32_the_weakest_go_then_the_larger_id()
    {
        Tie[] full = [.. Enumerable.Range(1, 32).Select(id => new Tie(id, id == 5 ? 0.2 : 0.5, 0))];
        var after = TieGrowth.After(full, 0, [0, 40], true, 0, P, 32);
        Assert.Equal(32, after.Length);
        Assert.DoesNotContain(after, tie => tie.To == 5);
        var equal = TieGrowth.After([.. full.Select(tie => tie with { Strength = 0.3 })], 0, [0, 40], true, 0, P, 32);
        Assert.DoesNotContain(equal, tie => tie.To == 40);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    public void As_many_stay_as_are_kept(int kept)
    {
        Tie[] full = [.. Enumerable.Range(1, 20).Select(id => new Tie(id, 0.1 + id / 50.0, 0))];
        var after = TieGrowth.After(full, 0, [0, 50], true, 0, P, kept);
        Assert.Equal(Math.Min(kept, 21), after.Length);
        Assert.Equal(full.Append(new Tie(50, P.TieGrowth, 0)).OrderByDescending(tie => tie.Strength).ThenBy(tie => tie.To).Take(kept).Select(tie => tie.To).Order(), after.Select(tie => tie.To));
        Assert.Equal(full[^Math.Min(kept, 20)..], TieList.Strongest(full, kept));
    }

    [Fact]
    public void A_tie_is_found_among_many_and_missed_where_there_is_none()
    {
        Tie[] ties = [.. Enumerable.Range(0, 10).Select(i => new Tie(3 * i, 0.5, 0))];
        Assert.All(Enumerable.Range(0, 30), id => Assert.Equal(id % 3 == 0 ? 0.5 : 0, TieList.Strength(ties, id, 0, 0.02)));
    }

    [Fact]
    public void A_repertoire_learns_in_front_keeps_four_and_moves_duplicates_up()
    {
        Assert.Equal([0b0101UL, 0b1101, 2, 3], Repertoire.Learn([0b1101, 2, 3, 4], 0b0001, 0b1010));
        Assert.Equal([2UL, 1, 3], Repertoire.Learn([1, 2, 3], 2, 0b11));
    }

    [Fact]
    public void Ties_after_a_table_are_those_of_a_plain_dictionary() => Gen.Select(
        Gen.Select(Gen.Int[1, 60], Gen.Double[0.05, 1], Gen.Int[0, 40]).Array[0, 32], Gen.Int[0, 60].HashSet[1, 12], Gen.Bool).Sample((before, members, realised) =>
    {
        Tie[] ties = [.. before.DistinctBy(tie => tie.Item1).OrderBy(tie => tie.Item1).Select(tie => new Tie(tie.Item1, tie.Item2, tie.Item3))];
        var expected = ties.ToDictionary(tie => tie.To);
        foreach (var other in members.Where(other => other != 0))
        {
            var strength = expected.TryGetValue(other, out var tie) ? TieDecay.StrengthAt(tie, 40, P.TieDecay) : 0;
            var after = realised ? TieGrowth.AfterSuccess(strength, P.TieGrowth) : TieGrowth.AfterFailure(strength, P.TieAfterFailure);
            if (after != strength && after < TieDecay.DeadBelow)
            {
                expected.Remove(other);
            }
            else if (after != strength)
            {
                expected[other] = new Tie(other, after, 40);
            }
        }

        var kept = expected.Values.OrderByDescending(tie => TieDecay.StrengthAt(tie, 40, P.TieDecay)).ThenBy(tie => tie.To).Take(32).OrderBy(tie => tie.To);
        Assert.Equal(kept, TieGrowth.After(ties, 0, [.. members], realised, 40, P, 32));
    });
}
