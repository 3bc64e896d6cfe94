using System.Numerics;
using CsCheck;
using OpgaveSim.Model.Issues;
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

    private static Issue Of(ulong mask) => new(0, 0, [1], [0], mask, -1);
}
