namespace OpgaveSim.Runner.Tests.Golden;

public class GoldenFileTests
{
    [Fact]
    public void A_difference_names_the_file_the_line_both_texts_and_what_to_do()
    {
        var said = GoldenFile.FirstDifference("x.txt", "one\ntwo\nthree", "one\n2\nthree");
        Assert.Contains("x.txt, line 2,", said, StringComparison.Ordinal);
        Assert.Contains("stored: two", said, StringComparison.Ordinal);
        Assert.Contains("now:    2", said, StringComparison.Ordinal);
        Assert.Contains("CHANGELOG.md", said, StringComparison.Ordinal);
        Assert.Contains("OPGAVESIM_UPDATE=1 dotnet test", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_goes_on_or_ends_early_differs_at_its_end()
    {
        Assert.Contains("line 2, is not what is stored.\nstored: (the end)\nnow:    two", GoldenFile.FirstDifference("x.txt", "one", "one\ntwo"), StringComparison.Ordinal);
        Assert.Contains("stored: two\nnow:    (the end)", GoldenFile.FirstDifference("x.txt", "one\ntwo", "one"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_a_page_is_what_a_reader_reads() => Assert.Equal(
        "Title\nA & b\none | 2\nthree\n",
        PageText.Of("<style>p { }</style><h1>Title</h1>\n<p>A &amp; <b>b</b></p><table><tr><th>one</th><td>2</td></tr></table><script>let x = '<p>no</p>';</script><p>three</p>"));
}
