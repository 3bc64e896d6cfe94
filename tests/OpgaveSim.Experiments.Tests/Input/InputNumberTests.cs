using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Input;

public sealed class InputNumberTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("-0.0", 0.0)]
    [InlineData("-0", 0.0)]
    [InlineData("-1e-400", 0.0)]
    [InlineData("-0.5", -0.5)]
    [InlineData("1e3", 1000.0)]
    public void Minus_zero_is_zero(string text, double number) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(number), BitConverter.DoubleToInt64Bits(InputNumber.Real(text)!.Value));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("NaN")]
    [InlineData(".nan")]
    [InlineData("1e400")]
    [InlineData("1,5")]
    public void What_is_no_finite_number_is_none(string? text) => Assert.Null(InputNumber.Real(text));

    [Fact]
    public void An_experiment_is_the_same_with_zero_and_with_minus_zero()
    {
        string Text(string zero, params (string, string, string)[] changes) => ExperimentReader.Read(
            folder.Write("experiment.yaml", $"name: a\nworld: {{ kinship: {zero} }}\nscenarios:\n  a: {{ logic: {{ start: {zero}, answer: {zero} }}, tieDecay: {zero} }}\n"),
            new ExperimentOptions { Changes = changes }).Text;
        Assert.Equal(Text("0"), Text("-0.0"));
        Assert.Equal(Text("0"), Text("0", ("--set", "world.kinship", "-0.0")));
    }
}
