using System.Globalization;
using OpgaveSim.Analysis.Sensitivity;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Experiments.Calibration;

/// <summary>A setting that is free in a calibration, with its prior.</summary>
/// <param name="Factor">Its path, and its value at a place of the unit interval: the quantile of its prior.</param>
/// <param name="Prior">The prior as the file has it.</param>
public sealed record FreeSetting(DesignFactor Factor, YamlNode Prior)
{
    private const double MiddleFrom = 0.05, MiddleTo = 0.95, Steps = 20;

    /// <summary>Its path, such as <c>world.kindPull</c>.</summary>
    public string Path => Factor.Path;

    /// <summary>Its categories, in the order of the unit interval; null: it is a number.</summary>
    public IReadOnlyList<string>? Categories => (Prior as YamlMap)?.Find("values") is YamlList list && !list.Items.All(item => item is YamlScalar { IsNumber: true })
        ? [.. list.Items.Select(YamlText.Line)]
        : null;

    /// <summary>The value at a place of the unit interval as a number; no value (NaN) for a category.</summary>
    /// <param name="unit">The place, in [0, 1].</param>
    public double Number(double unit) => Categories is null ? InputNumber.Real(YamlText.Line(Factor.At(unit)))!.Value : double.NaN;

    /// <summary>The place of the category at a place of the unit interval, from 0.</summary>
    /// <param name="unit">The place, in [0, 1].</param>
    public int Category(double unit) => FactorQuantile.Category(unit, Categories!.Count);

    /// <summary>
    /// The value at a place of the unit interval, rounded as people write it: to the power of ten below a twentieth of the middle 90 % of the prior. Whole
    /// numbers and categories stay as they are.
    /// </summary>
    /// <param name="unit">The place, in [0, 1].</param>
    public YamlNode Rounded(double unit)
    {
        var node = Factor.At(unit);
        if (Categories is not null || InputNumber.IsWhole(YamlText.Line(node)))
        {
            return node;
        }

        var decimals = Math.Max(0, -DecimalExponent.Of((Number(MiddleTo) - Number(MiddleFrom)) / Steps));
        return ((YamlScalar)node) with { Value = Math.Round(Number(unit), decimals).ToString(CultureInfo.InvariantCulture), Written = "" };
    }
}
