using CsCheck;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Tests.Input;

/// <summary>Composed text, without a library for languages.</summary>
public class CanonicalFormTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("coo\u0308p", "co\u00F6p")]
    [InlineData("co\u00F6p", "co\u00F6p")]
    [InlineData("s\u0323\u0307", "\u1E69")] // both marks, in either order
    [InlineData("s\u0307\u0323", "\u1E69")]
    [InlineData("\u1E0B\u0323", "\u1E0D\u0307")] // the mark below comes first
    [InlineData("\u212B", "\u00C5")] // the sign for angstrom is the letter
    [InlineData("\u2126", "\u03A9")]
    [InlineData("\u0958", "\u0915\u093C")] // never composed
    [InlineData("\u1112\u1161\u11AB", "\uD55C")] // Hangul
    [InlineData("\uD558\u11AB", "\uD55C")]
    [InlineData("a\u0315\u0300", "\u00E0\u0315")]
    [InlineData("a\u05B0\u0301", "\u00E1\u05B0")]
    [InlineData("\u0301a", "\u0301a")] // a mark with nothing before it
    [InlineData("\uFF21", "\uFF21")] // full width is another letter, not another form
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    public void Composes(string text, string composed) => Assert.Equal(composed, CanonicalForm.Of(text));

    [Fact]
    public void What_is_composed_stays() => Gen.Int[0, 0x30FF].Where(point => point is < 0xD800 or > 0xDFFF).Array[0, 6].Sample(points =>
    {
        var once = CanonicalForm.Of(string.Concat(points.Select(char.ConvertFromUtf32)));
        return CanonicalForm.Of(once) == once && TidyText.Of(TidyText.Of(once)) == TidyText.Of(once);
    });

    [Fact]
    public void The_runtime_composes_nothing_here_which_is_why_the_table_is_there() =>
        Assert.Equal("coo\u0308p", "coo\u0308p".Normalize());
}
