using Xunit;
namespace OpgaveSim.Testing;

/// <summary>A test that takes long: it runs where <see cref="LongTests.Variable"/> is 1, as <c>.ci/full</c> sets it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LongFactAttribute : FactAttribute
{
    /// <summary>A long test.</summary>
    public LongFactAttribute() => Skip = LongTests.WhyNot;
}
