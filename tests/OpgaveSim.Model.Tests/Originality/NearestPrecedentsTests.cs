using System.Numerics;
using CsCheck;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Landscapes;
using OpgaveSim.Model.Originality;

namespace OpgaveSim.Model.Tests.Originality;

public class NearestPrecedentsTests
{
    [Fact]
    public void The_distance_is_the_mean_of_the_smallest_shares_that_differ_to_the_bit() =>
        Gen.Select(Gen.ULong, Gen.Select(Gen.ULong, Gen.ULong).Array[1, 40], Gen.ULong, Gen.Int[1, 20]).Sample((mask, archive, solution, least) =>
        {
            var nearest = new NearestPrecedents();
            nearest.Begin(Of(ulong.MaxValue), 1);
            nearest.TryAdd(7, 7); // forgotten
            nearest.Begin(Of(mask), least);
            var added = archive.Where(one => nearest.TryAdd(one.Item1, one.Item2)).ToArray();
            double[] all = [.. archive.Where(one => BitOperations.PopCount(one.Item2 & mask) >= least)
                .Select(one => (double)BitOperations.PopCount((one.Item1 ^ solution) & one.Item2 & mask) / BitOperations.PopCount(one.Item2 & mask)).Order()];
            var sum = 0.0;
            Array.ForEach(all[..Math.Min(15, all.Length)], share => sum += share);
            return added.Length == all.Length && nearest.Count == all.Length && nearest.AreEnough == all.Length >= 5
                && (all.Length == 0 || nearest.Distance(solution) == sum / Math.Min(15, all.Length));
        });

    [Fact]
    public void A_precedent_can_come_after_a_distance_was_asked()
    {
        var nearest = new NearestPrecedents();
        nearest.Begin(Of(0xFF), 1);
        nearest.TryAdd(0x0F, 0xFF);
        Assert.Equal(0.5, nearest.Distance(0));
        nearest.TryAdd(0, 0x3);
        Assert.Equal(0.25, nearest.Distance(0));
        Assert.Equal((0.25 + (0.875 + 0.5) / 2) / 2, nearest.Mean([0, 0xF1]), 1e-15);
    }

    [Theory]
    [InlineData(8, 3, 70)] // a common denominator of 48: bytes
    [InlineData(8, 8, 64)] // 6,720: words
    [InlineData(1, 64, 10)] // over 65,535: one solution after the other
    [InlineData(8, 3, 1)]
    [InlineData(5, 4, 33)]
    public void The_mean_is_that_of_the_distances_one_by_one_to_the_bit(int choices, int domains, int solutions) =>
        Gen.Select(Gen.Select(Gen.ULong, Gen.ULong).Array[1, 120], Gen.ULong.Array[solutions], Gen.Bool).Sample((archive, references, areAlike) =>
        {
            var nearest = new NearestPrecedents();
            nearest.Begin(Of(Domains(ulong.MaxValue, choices, domains)), choices);
            nearest.TryAdd(areAlike ? references[0] : 5, Domains(1, choices, domains));
            foreach (var (solution, involved) in archive)
            {
                nearest.TryAdd(areAlike ? references[0] : solution, Domains(involved, choices, domains));
            }

            var sum = 0.0;
            Array.ForEach(references, reference => sum += nearest.Distance(reference));
            Assert.Equal(sum / references.Length, nearest.Mean(references), 0.0);
        });

    [Theory]
    [InlineData(0b1000_0000UL, 8)]
    [InlineData(0b1000_1000_1000_0000UL, 48)]
    [InlineData(0b1_0001_0000_1100UL, 468)]
    [InlineData(ulong.MaxValue, 0)]
    public void All_shares_are_whole_parts_of_the_common_denominator(ulong sizes, int denominator)
    {
        var layout = DistanceLayout.Of(sizes);
        Assert.Equal(denominator, layout.CommonDenominator);
        for (var size = 1; size <= 64 && denominator > 0; size++)
        {
            for (var different = 0; different <= size && (sizes >> (size - 1) & 1) == 1; different++)
            {
                Assert.Equal((double)different / size, layout.Shares[different * layout.PartsOf(size)], 0.0);
            }
        }
    }

    /// <summary>The choices of the domains whose bits are set.</summary>
    private static ulong Domains(ulong bits, int choices, int domains) => Enumerable.Range(0, domains)
        .Where(domain => (bits >> domain & 1) == 1).Aggregate(0UL, (mask, domain) => mask | DomainChoices.Mask(domain, choices));

    private static Issue Of(ulong mask) => new(0, 0, [1], [0], mask, -1);
}
