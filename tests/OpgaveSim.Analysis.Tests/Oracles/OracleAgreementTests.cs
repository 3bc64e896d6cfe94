using System.Text.Json;
using Xunit.Sdk;

namespace OpgaveSim.Analysis.Tests.Oracles;

/// <summary>The comparison with an oracle can fail, and knows every form in which one is written.</summary>
public class OracleAgreementTests
{
    [Theory]
    [InlineData("""{ "min": 0.3, "max": 0.4, "optimal": 0.5 }""", 0.5)]
    [InlineData("""{ "min": 0.3, "max": 0.4, "optimal": null }""", 0.4)]
    [InlineData("""{ "min": 0.3, "max": 0.4 }""", 0.3)]
    [InlineData("0.25", 0.25 + 1e-10)]
    [InlineData("null", null)]
    public void Agrees(string expected, double? got) => Compare(expected, got);

    [Theory]
    [InlineData("""{ "min": 0.3, "max": 0.4, "optimal": 0.5 }""", 0.51)]
    [InlineData("""{ "min": 0.3, "max": 0.4, "optimal": null }""", 0.41)]
    [InlineData("""{ "min": 0.3, "max": 0.4 }""", 0.29)]
    [InlineData("0.25", 0.2501)]
    [InlineData("0.25", null)]
    [InlineData("null", 0.0)]
    public void Does_not_agree(string expected, double? got) => Assert.ThrowsAny<XunitException>(() => Compare(expected, got));

    private static void Compare(string expected, double? got) =>
        OracleAgreement.Assert(JsonDocument.Parse(expected).RootElement, got, 1e-9, "here");
}
