using OpgaveSim.Model.Diversity;

namespace OpgaveSim.Model.Tests.Diversity;

public class DiversityTests
{
    [Fact]
    public void Blau_by_hand()
    {
        Assert.Equal(1 - (0.25 + 1.0 / 16 + 1.0 / 16), Blau.Of([4, 2, 2])!.Value, 1e-15);
        Assert.Equal(0, Blau.Of([3, 0]));
        Assert.Null(Blau.Of([0, 0]));
        Assert.Equal(1 - (12 + 2 + 2) / 56.0, Blau.Unbiased([4, 2, 2])!.Value, 1e-15);
        Assert.Null(Blau.Unbiased([1]));
    }

    [Fact]
    public void Rarefied_is_the_mean_over_all_groups_of_that_size()
    {
        // 4 of {a a a b b c}: 15 groups, averaged by hand through all combinations
        int[] people = [0, 0, 0, 1, 1, 2];
        var values = new List<double>();
        for (var i = 0; i < 6; i++)
        {
            for (var j = i + 1; j < 6; j++)
            {
                int[] group = [.. Enumerable.Range(0, 6).Where(k => k != i && k != j).Select(k => people[k])];
                values.Add(Blau.Of([group.Count(x => x == 0), group.Count(x => x == 1), group.Count(x => x == 2)])!.Value);
            }
        }

        Assert.Equal(values.Average(), Blau.Rarefied([3, 2, 1], 4)!.Value, 1e-15);
        Assert.Null(Blau.Rarefied([2, 1], 4));
    }

    [Fact]
    public void Rao_stirling_by_hand()
    {
        double[] distances = [0, 0.5, 1, 0.5, 0, 0.25, 1, 0.25, 0];
        Assert.Equal(2 * (0.5 * 0.25 * 0.5 + 1 * 0.5 * 0.25 + 0.25 * 0.25 * 0.25), RaoStirling.Of([2, 1, 1], distances)!.Value, 1e-15);
        Assert.Equal(0, RaoStirling.Of([2, 0, 0], distances));
        Assert.Null(RaoStirling.Of([0, 0, 0], distances));
        Assert.Null(RaoStirling.Of([1, 1], [0, double.NaN, double.NaN, 0]));
        Assert.Equal(0, RaoStirling.Of([1, 0], [0, double.NaN, double.NaN, 0]));
    }

    [Fact]
    public void Separation_leaves_pairs_without_direction_out()
    {
        double[] unit = [1, 0, 0, 1, 0, 0];
        Assert.Equal(1, Separation.OfDirections(unit, 2, [0, 1, 2]));
        Assert.Null(Separation.OfDirections(unit, 2, [0, 2]));
        Assert.Null(Separation.OfDirections(unit, 2, [0]));
        Assert.Equal(Math.Sqrt(2), Separation.OfPoints(unit, 2, [0, 1])!.Value, 1e-15);
        Assert.Null(Separation.OfPoints(unit, 2, [0]));
    }

    [Fact]
    public void Domain_distances_are_one_minus_the_cosine_of_columns()
    {
        var distances = DomainDistance.Matrix([1, 1, 0, 0, 1, 0], 3);
        Assert.Equal(1 - 1 / Math.Sqrt(2), distances[1], 1e-15);
        Assert.True(double.IsNaN(distances[2]));
        Assert.Equal(0, distances[8]);
    }

    [Fact]
    public void Usual_suspects_sat_together_at_a_table_closed_before()
    {
        var suspects = new UsualSuspects(100);
        Assert.Equal(0, suspects.Share([3, 1, 2], convened: 2, closed: 5));
        Assert.Equal(0, suspects.Share([9, 2, 1], convened: 5, closed: 6));
        Assert.Equal(1.0 / 3, suspects.Share([2, 1, 8], convened: 6, closed: 7)!.Value, 1e-15);
        Assert.Equal(0.5, suspects.Share([9, 1, 8, 2], convened: 7, closed: 7)!.Value, 1e-15);
        Assert.Equal(1, suspects.Share([2, 9, 1, 8], convened: 8, closed: 9));
        Assert.Null(suspects.Share([1], convened: 6, closed: 9));
    }
}
