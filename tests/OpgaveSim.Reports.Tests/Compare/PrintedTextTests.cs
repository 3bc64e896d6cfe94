using OpgaveSim.Reports.Compare;

namespace OpgaveSim.Reports.Tests.Compare;

/// <summary>How many lines a text takes on paper.</summary>
public class PrintedTextTests
{
    /// <summary>A letter n of 10 points is 0.556 × 10 / 72 inch = 1.961 mm wide, a blank 0.981 mm.</summary>
    [Theory]
    [InlineData("", 20, 0)]
    [InlineData("n", 20, 1)]
    [InlineData("nnnnnnnnnn", 19.7, 1)]
    [InlineData("nnnnnnnnnn", 19.5, 2)] // a word that is too long goes on in the next line
    [InlineData("nnnn nnnn", 16.7, 1)]
    [InlineData("nnnn nnnn", 16.6, 2)]
    [InlineData("nnnn nnnn nnnn nnnn", 16.7, 2)]
    [InlineData("nnnn nnnnnnn n", 16.7, 2)] // the second word does not fit beside the first, the third beside the second
    [InlineData("nnnn\u00A0nnnn nnnn", 16.7, 2)] // no break at a blank that holds
    public void By_hand(string text, double width, int lines) => Assert.Equal(lines, PrintedText.Lines(text, 10, width));

    [Fact]
    public void Bold_letters_and_larger_ones_take_more_room()
    {
        Assert.Equal(2, PrintedText.Lines("nnnn nnnn", 10, 16.7, isBold: true));
        Assert.Equal(2, PrintedText.Lines("nnnn nnnn", 10.5, 16.7));
    }
}
