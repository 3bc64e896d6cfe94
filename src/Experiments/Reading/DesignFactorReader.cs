using System.Globalization;
using OpgaveSim.Analysis.Sensitivity;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Reading;

/// <summary>
/// Reads what a sampled design varies: <c>{ from, to, scale: linear|log, whole: true }</c>, <c>{ values: [a, b] }</c>, or
/// <c>{ distribution: uniform|normal|triangular|beta, … }</c>. Whole numbers and categories are quantiles too.
/// </summary>
/// <param name="faults">Faults are added here.</param>
public sealed class DesignFactorReader(List<Fault> faults)
{
    private static readonly string[] Distributions = ["uniform", "normal", "triangular", "beta"];
    private readonly YamlBinder binder = new(faults);

    /// <summary>A factor; null with a fault.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="node">Its range or distribution.</param>
    /// <param name="hasEnds">Whether the design goes to the ends of the unit interval, so that a distribution must have them.</param>
    public DesignFactor? Read(YamlScalar path, YamlNode node, bool hasEnds)
    {
        var before = faults.Count;
        var value = node switch
        {
            YamlMap map when map.Find("values") is { } values => Categories(map, values),
            YamlMap map => Numbers(map, hasEnds),
            _ => null,
        };
        if (value is null && faults.Count == before)
        {
            faults.Add(node.Fault(ValueTexts.Expected(path.Value, DesignFaultTexts.FactorForms, node.Kind)));
        }

        return value is null ? null : new DesignFactor(path.Value, value);
    }

    private Func<double, YamlNode>? Categories(YamlMap map, YamlNode values)
    {
        binder.CheckKeys(map, ["values"]);
        if (values is not YamlList { Items.Count: >= 2 } list)
        {
            faults.Add(values.Fault(DesignFaultTexts.TwoValues));
            return null;
        }

        return u => list.Items[FactorQuantile.Category(u, list.Items.Count)];
    }

    private Func<double, YamlNode>? Numbers(YamlMap map, bool hasEnds)
    {
        var before = faults.Count;
        var distribution = map.Find("distribution") is { } named ? binder.Word(named, "distribution", Distributions) : "uniform";
        string[] own = distribution switch
        {
            "uniform" => ["scale", "whole"],
            "normal" => ["mean", "sd"],
            "triangular" => ["mode"],
            _ => ["alpha", "beta"],
        };
        binder.CheckKeys(map, ["from", "to", "distribution", .. own]);
        if (distribution is null)
        {
            return null;
        }

        var needsEnds = distribution != "normal" || hasEnds;
        double from = Number(map, "from", needsEnds ? null : double.NegativeInfinity), to = Number(map, "to", needsEnds ? null : double.PositiveInfinity);
        if (!double.IsNaN(from) && !double.IsNaN(to) && from >= to)
        {
            faults.Add((map.Find("to") ?? map).Fault(DesignFaultTexts.NotAbove(to.ToString(CultureInfo.InvariantCulture), from.ToString(CultureInfo.InvariantCulture))));
        }

        var quantile = distribution switch
        {
            "uniform" => Uniform(map, from, to),
            "normal" => Normal(map, from, to),
            "triangular" => Triangular(map, from, to),
            _ => Beta(map, from, to),
        };
        return faults.Count > before ? null : u => Scalar(map, quantile(u), from, to);
    }

    private Func<double, double> Uniform(YamlMap map, double from, double to)
    {
        var isLog = map.Find("scale") is { } scale && binder.Word(scale, "scale", ["linear", "log"]) == "log";
        var isWhole = map.Find("whole") is { } whole && binder.Truth(whole, "whole", false);
        if (isLog && from <= 0)
        {
            faults.Add(map.Find("from")!.Fault(DesignFaultTexts.LogAboveZero));
        }

        foreach (var (name, end) in (IEnumerable<(string, double)>)[("from", from), ("to", to)])
        {
            if (isWhole && !double.IsNaN(end) && (end != Math.Floor(end) || Math.Abs(end) > 1e15 || (isLog && end < 1)))
            {
                faults.Add(map.Find(name)!.Fault(isLog ? DesignFaultTexts.MustBeWholeFromOne(name) : DesignFaultTexts.MustBeWhole(name)));
            }
        }

        return (isWhole, isLog) switch
        {
            (true, true) => u => FactorQuantile.WholeLog(u, (long)from, (long)to),
            (true, false) => u => FactorQuantile.Whole(u, (long)from, (long)to),
            (false, true) => u => FactorQuantile.LogUniform(u, from, to),
            _ => u => FactorQuantile.Uniform(u, from, to),
        };
    }

    private Func<double, double> Normal(YamlMap map, double from, double to)
    {
        double mean = Number(map, "mean", null), deviation = Above(map, "sd");
        return u => FactorQuantile.Normal(u, mean, deviation, from, to);
    }

    private Func<double, double> Triangular(YamlMap map, double from, double to)
    {
        var mode = Number(map, "mode", null);
        if (mode < from || mode > to)
        {
            faults.Add(map.Find("mode")!.Fault(DesignFaultTexts.ModeOutside));
        }

        return u => FactorQuantile.Triangular(u, from, mode, to);
    }

    private Func<double, double> Beta(YamlMap map, double from, double to)
    {
        double alpha = Above(map, "alpha"), beta = Above(map, "beta");
        return u => FactorQuantile.Beta(u, alpha, beta, from, to);
    }

    private double Above(YamlMap map, string name)
    {
        var value = Number(map, name, null);
        if (value <= 0)
        {
            faults.Add(map.Find(name)!.Fault(DesignFaultTexts.MustBeAboveZero(name)));
        }

        return value;
    }

    private double Number(YamlMap map, string name, double? fallback)
    {
        if (map.Find(name) is { } node)
        {
            return binder.Number(node, name) ?? double.NaN;
        }

        if (fallback is null)
        {
            faults.Add(map.Fault(ValueTexts.IsMissing(name)));
        }

        return fallback ?? double.NaN;
    }

    /// <summary>The value with six digits, so that points can be read and typed over; never beyond an end.</summary>
    private static YamlScalar Scalar(YamlMap map, double value, double from, double to)
    {
        var rounded = double.Parse(value.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var kept = value == Math.Floor(value) && Math.Abs(value) < 1e15 ? value : Math.Clamp(rounded, from, to);
        return new YamlScalar(map.File, map.Line, map.Column, (kept + 0.0).ToString("0.###############", CultureInfo.InvariantCulture), true);
    }
}
