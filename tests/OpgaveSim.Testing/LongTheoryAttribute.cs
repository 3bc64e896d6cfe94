using Xunit;
namespace OpgaveSim.Testing;

/// <summary>A theory that takes long: it runs where <see cref="LongTests.Variable"/> is 1, as <c>.ci/full</c> sets it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LongTheoryAttribute : TheoryAttribute
{
    /// <summary>A long theory.</summary>
    public LongTheoryAttribute() => Skip = LongTests.WhyNot;
}
