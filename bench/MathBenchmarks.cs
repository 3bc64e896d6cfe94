using BenchmarkDotNet.Attributes;
using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Bench;

/// <summary>The portable functions beside those of the system, over a thousand arguments such as rules have.</summary>
public class MathBenchmarks
{
    private const int Arguments = 1000;

    private readonly double[] arguments = [.. Enumerable.Range(1, Arguments).Select(i => i * 0.00317)];

    /// <summary>e to a power, portable.</summary>
    [Benchmark(OperationsPerInvoke = Arguments)]
    public double Exp() => Sum(PortableMath.Exp);

    /// <summary>e to a power, by the system.</summary>
    [Benchmark(OperationsPerInvoke = Arguments)]
    public double SystemExp() => Sum(Math.Exp);

    /// <summary>Natural logarithm, portable.</summary>
    [Benchmark(OperationsPerInvoke = Arguments)]
    public double Log() => Sum(PortableMath.Log);

    /// <summary>Natural logarithm, by the system.</summary>
    [Benchmark(OperationsPerInvoke = Arguments)]
    public double SystemLog() => Sum(Math.Log);

    /// <summary>Logarithm to the base 2, portable.</summary>
    [Benchmark(OperationsPerInvoke = Arguments)]
    public double Log2() => Sum(PortableMath.Log2);

    /// <summary>Logarithm to the base 2, by the system.</summary>
    [Benchmark(OperationsPerInvoke = Arguments)]
    public double SystemLog2() => Sum(Math.Log2);

    /// <summary>A power, portable.</summary>
    [Benchmark(OperationsPerInvoke = Arguments)]
    public double Pow() => Sum(x => PortableMath.Pow(x, 0.37));

    /// <summary>A power, by the system.</summary>
    [Benchmark(OperationsPerInvoke = Arguments)]
    public double SystemPow() => Sum(x => Math.Pow(x, 0.37));

    /// <summary>A normal quantile, portable.</summary>
    [Benchmark(OperationsPerInvoke = Arguments)]
    public double NormalQuantile() => Sum(x => NormalDistribution.Quantile(x / 3.2));

    /// <summary>A normal quantile of MathNet.Numerics.</summary>
    [Benchmark(OperationsPerInvoke = Arguments)]
    public double MathNetNormalQuantile() => Sum(x => MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, x / 3.2));

    private double Sum(Func<double, double> function)
    {
        var sum = 0.0;
        foreach (var argument in arguments)
        {
            sum += function(argument);
        }

        return sum;
    }
}
