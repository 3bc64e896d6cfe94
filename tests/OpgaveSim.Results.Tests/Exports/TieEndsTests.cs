using OpgaveSim.Model.Relations;
using OpgaveSim.Results.Exports;

namespace OpgaveSim.Results.Tests.Exports;

/// <summary>Ends of ties are paired as a plain grouping pairs them.</summary>
public sealed class TieEndsTests
{
    private const int Round = 12;
    private const double Decay = 0.1;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5_000)]
    public void They_are_those_of_a_plain_grouping(int count)
    {
        (int Actor, Tie Tie)[] ends = [.. Enumerable.Range(0, count)
            .Select(i => (Actor: i * 37 % 61, Tie: new Tie(i * 53 % 59, (1 + (i * 29 % 100)) / 100.0, i % Round))).Where(end => end.Actor != end.Tie.To)];
        var expected = ends
            .Select(end => (First: Math.Min(end.Actor, end.Tie.To), Second: Math.Max(end.Actor, end.Tie.To), Strength: TieDecay.StrengthAt(end.Tie, Round, Decay)))
            .Where(end => end.Strength > 0)
            .GroupBy(end => (end.First, end.Second))
            .Select(pair => new NetworkTie(pair.Key.First, pair.Key.Second, pair.Max(end => end.Strength)))
            .OrderBy(tie => tie.First).ThenBy(tie => tie.Second);
        Assert.Equal(expected, WorldNetwork.TiesOf(ends, Round, Decay));
    }

    [Fact]
    public void Both_ends_of_a_pair_are_one_tie_of_the_strength_of_the_stronger_and_dead_ones_are_dropped()
    {
        var ends = new TieEnds(Round, Decay);
        ends.Add(4, new Tie(2, 0.6, Round));
        ends.Add(2, new Tie(4, 0.9, Round));
        ends.Add(2, new Tie(3, 0.05, 0));
        Assert.Equal([new NetworkTie(2, 4, 0.9)], ends.Pairs());
    }
}
