using CsCheck;
using OpgaveSim.Analysis.Inference;

namespace OpgaveSim.Analysis.Tests.Inference;

public class RidgeTests
{
    /// <summary>x = 1, 2, 3 has mean 2 and deviation 1, so z = −1, 0, 1; y = 1, 2, 6 has mean 3. b = Σ zy / (Σ z² + k) = 5 / (2 + k).</summary>
    [Theory]
    [InlineData(0, 2.5)]
    [InlineData(0.5, 2)]
    [InlineData(3, 1)]
    public void One_column_by_hand(double penalty, double slope)
    {
        var line = new RidgeDesign([1, 2, 3], 1).Fit([1, 2, 6], penalty);
        Assert.Equal(slope, line.Coefficients[0], 1e-12);
        Assert.Equal(3 - 2 * slope, line.Intercept, 1e-12);
        Assert.Equal(3 + 2 * slope, line.Predict([4]), 1e-12);
    }

    /// <summary>
    /// Two columns that do not depend on each other: z₁ = ±1 as r times (−1, −1, 1, 1), z₂ as (−1, 1, −1, 1), with r² = ¾ as deviations divide by n − 1. Each
    /// slope is Σ zy / (3 + k) in scaled columns; y = 0, 1, 2, 7 has Σ zy = 8r and 6r.
    /// </summary>
    [Fact]
    public void Two_columns_by_hand()
    {
        var plane = new RidgeDesign([-1, -1, -1, 1, 1, -1, 1, 1], 2).Fit([0, 1, 2, 7], 1);
        Assert.Equal(8 * 0.75 / 4, plane.Coefficients[0], 1e-12);
        Assert.Equal(6 * 0.75 / 4, plane.Coefficients[1], 1e-12);
        Assert.Equal(2.5, plane.Intercept, 1e-12);
    }

    /// <summary>Leaving a row out without fitting anew is the same as fitting anew, on columns scaled by all rows.</summary>
    [Fact]
    public void Leave_one_out_is_what_fitting_without_each_row_gives()
    {
        double[] z1 = [-1, -1, -1, 1, 1, 1], z2 = [-1, 0, 1, -1, 0, 1], y = [0, 2, 1, 3, 7, 4];
        double[] values = [.. z1.Zip(z2, (one, other) => (double[])[one, other]).SelectMany(row => row)];
        var fitted = new RidgeDesign(values, 2).Fit(y);
        double s1 = Math.Sqrt(6.0 / 5), s2 = Math.Sqrt(4.0 / 5), error = 0;
        for (var left = 0; left < 6; left++)
        {
            int[] rows = [.. Enumerable.Range(0, 6).Where(row => row != left)];
            error += Math.Pow(y[left] - Predicted([.. rows.Select(row => z1[row] / s1)], [.. rows.Select(row => z2[row] / s2)], [.. rows.Select(row => y[row])],
                fitted.Penalty, z1[left] / s1, z2[left] / s2), 2);
        }

        var mean = y.Average();
        Assert.Equal(1 - error / y.Sum(value => (value - mean) * (value - mean)), fitted.LeaveOneOutR2!.Value, 1e-10);
    }

    /// <summary>Ridge on two columns with a free intercept, by Cramer's rule on three normal equations.</summary>
    private static double Predicted(double[] one, double[] two, double[] y, double k, double at1, double at2)
    {
        double n = y.Length, a = one.Sum(), b = two.Sum(), c = y.Sum(), aa = one.Sum(x => x * x) + k, bb = two.Sum(x => x * x) + k;
        double ab = one.Zip(two, (p, q) => p * q).Sum(), ac = one.Zip(y, (p, q) => p * q).Sum(), bc = two.Zip(y, (p, q) => p * q).Sum();
        var whole = Determinant(n, a, b, a, aa, ab, b, ab, bb);
        return (Determinant(c, a, b, ac, aa, ab, bc, ab, bb) + at1 * Determinant(n, c, b, a, ac, ab, b, bc, bb) + at2 * Determinant(n, a, c, a, aa, ac, b, ab, bc)) / whole;
    }

    private static double Determinant(double a, double b, double c, double d, double e, double f, double g, double h, double i) =>
        a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);

    [Fact]
    public void A_line_without_noise_is_found_and_predicted()
    {
        double[] x = [.. Enumerable.Range(0, 50).Select(i => (double)i)];
        var line = new RidgeDesign(x, 1).Fit([.. x.Select(value => 3 - 2 * value)]);
        Assert.Equal(-2, line.Coefficients[0], 1e-4);
        Assert.Equal(1, line.LeaveOneOutR2!.Value, 1e-8);
    }

    [Fact]
    public void Noise_alone_predicts_nothing_and_takes_the_largest_penalty()
    {
        double[] x = [1, 2, 3, 4, 5, 6, 7, 8], y = [1, -1, -1, 1, 1, -1, -1, 1];
        var line = new RidgeDesign(x, 1).Fit(y);
        Assert.Equal(10 * 8, line.Penalty, 1e-9);
        Assert.True(line.LeaveOneOutR2 <= 0);
    }

    [Fact]
    public void Columns_that_are_constant_or_alike_do_no_harm()
    {
        double[] x = [0, 1, 2, 3, 4, 5];
        double[] y = [0, 2, 4, 6, 8, 11];
        var alone = new RidgeDesign(x, 1).Fit(y, 1e-9);
        var twice = new RidgeDesign([.. x.SelectMany(value => (double[])[value, value, 7])], 3).Fit(y, 1e-9);
        Assert.Equal(alone.Predict([2.5]), twice.Predict([2.5, 2.5, 7]), 1e-8);
        Assert.Equal(twice.Coefficients[0], twice.Coefficients[1], 1e-8);
        Assert.Equal(0, twice.Coefficients[2]);
    }

    [Fact]
    public void A_constant_target_has_no_R2_and_is_predicted()
    {
        var line = new RidgeDesign([1, 2, 3], 1).Fit([4, 4, 4]);
        Assert.Null(line.LeaveOneOutR2);
        Assert.Equal(4, line.Predict([9]), 1e-12);
    }

    [Fact]
    public void More_columns_than_rows_can_be_fitted()
    {
        var plane = new RidgeDesign([1, 0, 2, 5, 3, 1, 1, 2, 0], 3).Fit([1, 2, 3]);
        Assert.True(double.IsFinite(plane.Predict([1, 1, 1])));
        Assert.True(plane.LeaveOneOutR2 <= 1);
    }

    [Fact]
    public void Units_of_the_columns_do_not_matter() => Gen.Double[-3, 3].Array[24].Sample(values =>
    {
        double[] target = [.. Enumerable.Range(0, 12).Select(row => (double)(row * row % 7))];
        double[] other = [.. values.Select((value, place) => place % 2 == 0 ? 1_000 * value + 5 : value)];
        var one = new RidgeDesign(values, 2).Fit(target, 2);
        var two = new RidgeDesign(other, 2).Fit(target, 2);
        Assert.Equal(one.Predict([1, 1]), two.Predict([1_005, 1]), 1e-6);
    });
}
