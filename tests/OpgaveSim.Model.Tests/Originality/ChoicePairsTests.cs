using CsCheck;
using OpgaveSim.Model.Originality;

namespace OpgaveSim.Model.Tests.Originality;

public class ChoicePairsTests
{
    private const ulong Five = 0b11111;

    [Fact]
    public void Atypicality_by_hand()
    {
        // ten solutions turn all five choices, ten none: ab/n = 5, variance 10⁴/(400·19), so z = ±√19
        var archive = Half(10);
        var usual = Atypicality.Of(archive, Five, Five)!;
        Assert.Equal(10, usual.Pairs);
        Assert.Equal(Math.Sqrt(19), usual.NovelTail, 1e-12);
        Assert.Equal(Math.Sqrt(19), usual.Median, 1e-12);
        // two ones and three zeros: six pairs of ten were never seen
        var unusual = Atypicality.Of(archive, 0b00101, Five)!;
        Assert.Equal(-Math.Sqrt(19), unusual.NovelTail, 1e-12);
        Assert.Equal(-Math.Sqrt(19), unusual.Median, 1e-12);
    }

    [Fact]
    public void Atypicality_needs_ten_pairs_of_choices_each_set_in_both_ways_by_twenty_solutions()
    {
        Assert.NotNull(Atypicality.Of(Half(10), 0, Five));
        Assert.Null(Atypicality.Of(Half(10), 0, 0b1111));
        var nineteen = Half(9);
        nineteen.Add(0, Five);
        Assert.Null(Atypicality.Of(nineteen, 0, Five));
        var alike = new ChoicePairs();
        for (var i = 0; i < 40; i++)
        {
            alike.Add(Five, Five);
        }

        Assert.Null(Atypicality.Of(alike, Five, Five));
    }

    [Fact]
    public void Surprisal_by_hand()
    {
        double seen = -Math.Log2(11 / 24.0), never = -Math.Log2(1 / 24.0);
        Assert.Equal(seen, Surprisal.OfPairs(Half(10), Five, Five)!.Value, 1e-12);
        Assert.Equal((4 * seen + 6 * never) / 10, Surprisal.OfPairs(Half(10), 0b00101, Five)!.Value, 1e-12);
        Assert.Equal(2, Surprisal.OfPairs(new ChoicePairs(), Five, Five));
        Assert.Null(Surprisal.OfPairs(Half(10), 1, 1));
    }

    [Fact]
    public void Only_solutions_of_earlier_rounds_are_precedents()
    {
        Precedent[] archive = [new(0, 3, Five, Five), new(1, 4, Five, Five)];
        Assert.Equal((1, 1, 1, 1), ChoicePairs.Of(archive, 4).Counts(0, 1, Five));
        Assert.Equal((2, 2, 2, 2), ChoicePairs.Of(archive, 5).Counts(3, 4, Five));
    }

    [Fact]
    public void Counts_agree_with_a_plain_count() =>
        Gen.Select(Gen.Select(Gen.ULong, Gen.ULong).Array[0, 40], Gen.ULong, Gen.Int[0, 62]).Sample((archive, solution, first) =>
        {
            var pairs = new ChoicePairs();
            foreach (var (of, choices) in archive)
            {
                pairs.Add(of, choices);
            }

            var involved = archive.Where(entry => (entry.Item2 >> first & 1) == 1 && (entry.Item2 >> 63) == 1)
                .Select(entry => ~(entry.Item1 ^ solution)).ToArray();
            return pairs.Counts(first, 63, solution) == (
                involved.Length, involved.Count(same => (same >> first & 1) == 1), involved.Count(same => same >> 63 == 1),
                involved.Count(same => (same >> first & 1) == 1 && same >> 63 == 1));
        });

    [Fact]
    public void What_is_not_defined_has_no_value()
    {
        Assert.Empty(StatisticalRarity.Each(Array.Empty<string>()));
        Assert.Empty(Surprisal.Each(Array.Empty<string>()));
    }

    private static ChoicePairs Half(int each)
    {
        var archive = new ChoicePairs();
        for (var i = 0; i < each; i++)
        {
            archive.Add(Five, Five);
            archive.Add(0, Five);
        }

        return archive;
    }
}
