using OpgaveSim.Analysis.Published.CultureSpread;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Published;

public class CultureTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(6, 0);

    [Fact]
    public void Neighbours_that_share_all_or_nothing_are_the_end()
    {
        // 2 × 2, two features: (1 1)(1 1) / (2 2)(3 3)
        var grid = new CultureGrid(Draws, 2, 2, [1, 1, 1, 1, 2, 2, 3, 3]);
        Assert.Equal(0, grid.Active);
        Assert.True(grid.Play(0));
        Assert.Equal(3, grid.Regions);
    }

    [Fact]
    public void Equal_cultures_that_do_not_touch_are_two_regions() =>
        // (1)(2) / (2)(1): diagonals do not touch
        Assert.Equal(4, new CultureGrid(Draws, 2, 1, [1, 2, 2, 1]).Regions);

    [Fact]
    public void Sites_that_share_one_of_two_features_come_to_agree()
    {
        var grid = new CultureGrid(Draws, 2, 2, [1, 1, 1, 2, 1, 1, 1, 2]);
        Assert.Equal(2, grid.Active);
        Assert.True(grid.Play(100_000));
        Assert.Equal(1, grid.Regions);
    }

    [Fact]
    public void A_run_that_is_not_over_says_so() => Assert.False(new CultureGrid(Draws, 10, 5, 10).Play(10));

    [Fact]
    public void One_trait_is_one_culture() => Assert.Equal(1, new CultureGrid(Draws, 4, 3, 1).Regions);
}
