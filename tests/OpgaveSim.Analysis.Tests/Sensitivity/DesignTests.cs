using CsCheck;
using OpgaveSim.Analysis.Sensitivity;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Sensitivity;

public class DesignTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(1, 0);

    [Fact]
    public void Each_cell_of_each_factor_holds_one_point() => Gen.Select(Gen.Int[1, 60], Gen.Int[1, 5]).Sample((points, factors) =>
    {
        var cube = LatinHypercube.Points(Draws, points, factors);
        Assert.All(Enumerable.Range(0, factors), factor => Assert.Equal(
            Enumerable.Range(0, points), cube.Select(point => (int)(point[factor] * points + 1e-9)).Order()));
        Assert.All(cube, point => Assert.All(point, value => Assert.InRange(value, 0, Math.BitDecrement(1.0))));
    });

    [Fact]
    public void Mixed_points_take_one_factor_from_the_other_set()
    {
        var design = SaltelliDesign.Points(Draws, 4, 3);
        Assert.Equal(20, design.Count);
        Assert.Equal([design[5][0], design[6][1], design[5][2]], design[8]);
    }

    [Fact]
    public void A_trajectory_changes_each_factor_once_by_delta()
    {
        var design = MorrisDesign.Points(Draws, 10, 4, levels: 6);
        Assert.Equal(50, design.Count);
        for (var start = 0; start < 50; start += 5)
        {
            var steps = Enumerable.Range(start, 4)
                .Select(at => design[at].Zip(design[at + 1], (from, to) => Math.Abs(to - from)).ToArray()).ToArray();
            Assert.All(steps, step => Assert.Equal((0.6, 1), (Math.Round(step.Max(), 12), step.Count(change => change > 0))));
            Assert.Equal(4, steps.Select(step => Array.FindIndex(step, change => change > 0)).Distinct().Count());
        }

        Assert.All(design, point => Assert.All(point, value => Assert.Equal(Math.Round(value * 5), value * 5, 1e-9)));
    }

    [Fact]
    public void What_does_not_vary_has_no_indices()
    {
        Assert.Null(SobolIndices.Of([2, 2, 2, 2, 2, 2], 1));
        Assert.Null(MorrisEffects.Of([], []));
        var none = MorrisEffects.Of([[0, 0], [0.5, 0], [0.5, 0.5]], [3, 3, 3])!;
        Assert.Equal([0, 0], none.MuStar);
    }

    [Fact]
    public void Effects_by_hand()
    {
        // y = x₁ + x₁x₂ on two trajectories
        var effects = MorrisEffects.Of([[0, 0], [0.5, 0], [0.5, 0.5], [1, 1], [1, 0.5], [0.5, 0.5]], [0, 0.5, 0.75, 2, 1.5, 0.75])!;
        Assert.Equal([(1 + 1.5) / 2, (0.5 + 1) / 2], effects.Mu);
        Assert.Equal([0.25, 0.25], effects.Sigma);
    }
}
