using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Reports.Validation;

/// <summary>A straight scale from numbers to pixels, with round ticks.</summary>
/// <param name="Low">Least number.</param>
/// <param name="High">Largest number.</param>
/// <param name="From">Pixel of the least.</param>
/// <param name="To">Pixel of the largest.</param>
public sealed record Scale(double Low, double High, double From, double To)
{
    /// <summary>A scale that holds numbers, with some room.</summary>
    public static Scale Around(IEnumerable<double> numbers, double from, double to)
    {
        double[] all = [.. numbers];
        var room = all.Length == 0 ? 1 : Math.Max(1e-9, (all.Max() - all.Min()) * .06);
        return all.Length == 0 ? new Scale(-1, 1, from, to) : new Scale(all.Min() - room, all.Max() + room, from, to);
    }

    /// <summary>The pixel of a number.</summary>
    public double At(double number) => From + (number - Low) / (High - Low) * (To - From);

    /// <summary>Round numbers on the scale, at most so many.</summary>
    public IEnumerable<double> Ticks(int most)
    {
        var step = PortableMath.Pow(10, DecimalExponent.Of((High - Low) / most));
        step = ((double[])[1, 2, 5, 10]).Select(factor => factor * step).First(wide => (High - Low) / wide <= most);
        for (var tick = Math.Ceiling(Low / step); tick * step <= High; tick++)
        {
            yield return Math.Round(tick * step, 10);
        }
    }
}
