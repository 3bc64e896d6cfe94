using System.Buffers.Binary;
using System.Text;
using OpgaveSim.Reports.Images;
using OpgaveSim.Reports.Pages;

namespace OpgaveSim.Reports.Tests.Figures;

public class FigureFilesTests
{
    private const string Ready = "<html lang=\"en\" data-ready=\"yes\">";

    /// <summary>A PNG of one white pixel.</summary>
    private const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEANl9ngAAAAABJRU5ErkJggg==";

    [Fact]
    public void Svg_and_png_come_out_of_a_drawn_page()
    {
        var files = FigureFiles.Of($"""
            {Ready}<p><a download="a-1.svg" href="data:image/svg+xml,%3Csvg%3E%C3%A9%20%26amp%3B%3C%2Fsvg%3E">A</a></p><p><a download="b.png" href="data:image/png;base64,{Pixel}">B</a></p>
            """).ToArray();
        Assert.Equal(["a-1.svg", "b.png"], files.Select(file => file.Name));
        Assert.Equal("<svg>é &amp;</svg>", Encoding.UTF8.GetString(files[0].Content));
        Assert.Equal("pHYs", Encoding.ASCII.GetString(files[1].Content, 37, 4));
        Assert.Equal(11811u, BinaryPrimitives.ReadUInt32BigEndian(files[1].Content.AsSpan(41)));
        Assert.Equal(0x78A53F76u, BinaryPrimitives.ReadUInt32BigEndian(files[1].Content.AsSpan(50)));
    }

    [Theory]
    [InlineData("<html lang=\"en\">")]
    [InlineData(Ready + "<p data-failed=\"a\">A: broken</p>")]
    public void A_page_that_is_not_drawn_to_its_end_is_refused(string markup) => Assert.Throws<IOException>(() => FigureFiles.Of(markup).ToArray());

    [Fact]
    public void Hostile_titles_cannot_end_the_pages_script()
    {
        var writer = new StringWriter();
        FigurePage.Write(writer, [new PageFigure("x", "</script><script>alert(1)</script>", """{"data":[],"layout":{}}""", 100)], FigureFormat.Svg);
        Assert.DoesNotContain("<script>alert", writer.ToString(), StringComparison.Ordinal);
    }
}
