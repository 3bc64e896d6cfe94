using System.Numerics;
using CsCheck;
using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Vectors;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tests.Diversity;

public class FaultlineTests
{
    // members (a, 1), (a, 1), (b, 2), (b, 1)
    private static readonly double[] Four = Faultline.SquaredDistances(4, [0, 0, 1, 1], [1, 1, 2, 1]);

    [Fact]
    public void By_hand()
    {
        Assert.Equal([0, 0, 2, 1, 0, 0, 2, 1, 2, 2, 0, 1, 1, 1, 1, 0], Four);
        // total 7/4; the best split, {0, 1} and {2, 3}, leaves 1/2 within
        Assert.Equal(1 - 0.5 / 1.75, Faultline.Fau(Four, 4)!.Value, 1e-15);
        // its widths are 1, 1, (√2 − 1)/√2 and 0
        Assert.Equal((3 - 1 / Math.Sqrt(2)) / 4, Faultline.SilhouetteWidth(Four, 4)!.Value, 1e-15);
    }

    [Fact]
    public void Attributes_that_line_up_split_a_group_cleanly()
    {
        var aligned = Faultline.SquaredDistances(6, [0, 0, 0, 1, 1, 1], [4, 4, 4, 2, 2, 2], [1, 1, 1, 0, 0, 0]);
        Assert.Equal(1, Faultline.Fau(aligned, 6));
        Assert.Equal(1, Faultline.SilhouetteWidth(aligned, 6));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(17)]
    public void Too_few_or_too_many_members_have_no_value(int members)
    {
        var squared = Faultline.SquaredDistances(members, [.. Enumerable.Range(0, members)]);
        Assert.Null(Faultline.Fau(squared, members));
        Assert.Null(Faultline.SilhouetteWidth(squared, members));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(16)]
    public void At_the_bounds_there_is_a_value(int members)
    {
        var squared = Faultline.SquaredDistances(members, [.. Enumerable.Range(0, members).Select(member => member == 0 ? 1 : 0)]);
        Assert.Equal(1, Faultline.Fau(squared, members)!.Value, 1e-12);
        Assert.Equal((members - 1.0) / members, Faultline.SilhouetteWidth(squared, members)!.Value, 1e-12);
    }

    [Fact]
    public void Members_who_are_all_alike_have_no_faultline()
    {
        Assert.Null(Faultline.Fau(new double[16], 4));
        Assert.Null(Faultline.SilhouetteWidth(new double[16], 4));
    }

    [Fact]
    public void Agrees_with_the_published_formula_on_scaled_dummies() =>
        Gen.Int[3, 8].SelectMany(members => Gen.Int[0, 2].Array[members].Array[3]).Sample(attributes =>
        {
            var members = attributes[0].Length;
            double[] dummies = [.. Enumerable.Range(0, members).SelectMany(member => attributes.SelectMany(
                attribute => Enumerable.Range(0, 3).Select(category => attribute[member] == category ? 1 / Math.Sqrt(2) : 0.0)))];
            var found = Faultline.Fau(Faultline.SquaredDistances(members, attributes), members);
            var euclidean = VectorDistance.Matrix(dummies, 9, VectorDistance.Euclidean);
            Assert.Equal(
                euclidean, Faultline.SquaredDistances(members, attributes).Select(Math.Sqrt), (x, y) => Math.Abs(x - y) < 1e-12);
            Assert.True(found is null ? euclidean.Max() == 0 : Math.Abs(found.Value - Published(dummies, members, 9)) < 1e-12);
        });

    [Fact]
    public void The_silhouette_is_the_largest_over_all_splits() =>
        Gen.Int[3, 10].SelectMany(members => Gen.Int[0, 2].Array[members].Array[3]).Sample(
            attributes =>
            {
                var members = attributes[0].Length;
                var squared = Faultline.SquaredDistances(members, attributes);
                double[] distances = [.. squared.Select(Math.Sqrt)];
                var largest = Enumerable.Range(1, (1 << members) - 2).Max(one =>
                    Silhouette.Average(distances, [.. Enumerable.Range(0, members).Select(member => one >> member & 1)])!.Value);
                return Faultline.SilhouetteWidth(squared, members) is { } found
                    ? Math.Abs(found - largest) < 1e-12
                    : squared.All(distance => distance == 0);
            }, iter: 60);

    [Fact]
    public void Tables_are_read_by_kind_home_and_tier()
    {
        var actors = WorldBuilder.Build(new WorldSource(1, 0, 12, new WorldParameters())).Actors;
        int[] members = [5, 9, 31];
        var squared = Faultline.SquaredDistances(actors, members);
        var differing = (actors.Kind[5] != actors.Kind[31] ? 1 : 0) + (actors.Home[5] != actors.Home[31] ? 1 : 0)
            + (actors.Tier[5] != actors.Tier[31] ? 1 : 0);
        Assert.Equal(differing, squared[2]);
        Assert.Equal(squared[2], squared[6]);
    }

    /// <summary>The largest Σ_jk n_k (x̄_jk − x̄_j)² / Σ_ij (x_ij − x̄_j)² over all splits.</summary>
    private static double Published(double[] x, int members, int dimensions)
    {
        double Mean(int set, int j) => Enumerable.Range(0, members).Where(i => (set >> i & 1) == 1).Average(i => x[i * dimensions + j]);
        var all = (1 << members) - 1;
        double Between(int set) => Enumerable.Range(0, dimensions).Sum(j =>
            BitOperations.PopCount((uint)set) * Math.Pow(Mean(set, j) - Mean(all, j), 2));
        var total = Enumerable.Range(0, dimensions).Sum(j =>
            Enumerable.Range(0, members).Sum(i => Math.Pow(x[i * dimensions + j] - Mean(all, j), 2)));
        return Enumerable.Range(1, all - 1).Max(set => Between(set) + Between(all ^ set)) / total;
    }
}
