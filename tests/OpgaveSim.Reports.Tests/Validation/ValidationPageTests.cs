using OpgaveSim.Analysis.Published;
using OpgaveSim.Analysis.Published.Catalogue;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Validation;
using OpgaveSim.Results.Output;
using OpgaveSim.Testing;

namespace OpgaveSim.Reports.Tests.Validation;

public class ValidationPageTests
{
    private static readonly string Docs = Path.Combine(SharedData.Repository, "docs");

    private static PublishedResult Stored => PublishedResult.FromText(File.ReadAllText(Path.Combine(Docs, ValidationPage.ResultName)));

    /// <summary>docs/validation.md and its images are what the stored result and the models say; with OPGAVESIM_UPDATE=1 they are written anew.</summary>
    [Fact]
    public void Page_and_images_are_true()
    {
        if (Environment.GetEnvironmentVariable("OPGAVESIM_UPDATE") == "1")
        {
            using var files = new OutputFiles("docs", force: true) { AreListed = false };
            ValidationPage.Write(Docs, Stored, files);
            files.Put();
        }

        Assert.All(ValidationPage.Files(Stored), file => Assert.Equal(file.Text, File.ReadAllText(Path.Combine(Docs, file.Name))));
    }

    [Fact]
    public void The_stored_result_is_of_full_size_as_it_came_out_and_of_every_cell()
    {
        var stored = Stored;
        Assert.False(stored.Quick);
        Assert.Equal(PublishedResult.DigestOf(stored.Models), stored.Digest);
        Assert.Equal(PublishedModels.All.Select(model => model.Name), stored.Models.Select(model => model.Name));
        foreach (var (model, result) in PublishedModels.All.Zip(stored.Models))
        {
            Assert.Equal(
                model.Points.SelectMany(point => point.Cells.Select(cell =>
                    (model.At(point).Label, point.Full, cell.Measure, cell.Expected?.Target, cell.Expected?.Tolerance, cell.Expected?.Side))),
                result.Cells.Select(pair =>
                    (pair.Point.Label, pair.Point.Replicates, pair.Cell.Measure, pair.Cell.Target, pair.Cell.Tolerance, pair.Cell.Side)));
        }
    }

    [Fact]
    public void Cells_in_Dutch_have_commas_and_Dutch_verdicts_and_differ_in_nothing_else()
    {
        CellText[] Cells(ReportLanguage language) => [.. Stored.Models.SelectMany(model => CellText.Of(PublishedModels.All, model, language))];
        var (english, dutch) = (Cells(ReportLanguage.English), Cells(ReportLanguage.Dutch));
        var lone = dutch.First(cell => cell is { Point.Label: "n=16 k=15", Cell.Measure: "steps" });
        Assert.Equal(("2,9", "2,876 ± 0,017", "±0,1", "binnen"), (lone.Target, lone.Ours, lone.Tolerance, lone.Verdict));
        Assert.Equal(english.Select(cell => cell.Ours.Replace(", ", "; ", StringComparison.Ordinal).Replace('.', ',')), dutch.Select(cell => cell.Ours));
        Assert.Equal(english.Select(cell => cell.Target.Replace('.', ',')), dutch.Select(cell => cell.Target));
        Assert.Equal(english.Select(cell => cell.Verdict == "inside"), dutch.Select(cell => cell.Verdict == "binnen"));
    }

    [Fact]
    public void What_is_stored_as_inside_is_inside() => Assert.All(
        Stored.Models.SelectMany(model => model.Cells).Where(pair => pair.Cell.Target is not null), pair =>
        {
            var (cell, interval) = (pair.Cell, pair.Cell.Low is { } low ? new Interval(low, pair.Cell.High!.Value) : (Interval?)null);
            var expected = new Expectation(cell.Target!.Value, cell.Tolerance!.Value, cell.Side!.Value);
            Assert.Equal(expected.Holds(cell.Value is { } value ? new Estimate(value, cell.StandardError!.Value, interval) : null), cell.Inside);
        });

    [Fact]
    public void Every_cell_outside_has_its_reason_and_every_reason_its_cell()
    {
        var outside = Stored.Models.SelectMany(model => model.Cells.Where(pair => pair.Cell.Inside == false)
            .Select(pair => (model.Name, pair.Point.Label, pair.Cell.Measure)));
        Assert.Equal(outside.Order(), KnownMisfits.All.Select(misfit => (misfit.Model, misfit.Point, misfit.Measure)).Order());
        Assert.All(KnownMisfits.All, misfit => Assert.NotEmpty(misfit.Reason));
    }

    [Fact]
    public void A_cell_outside_without_a_reason_is_left_and_one_with_a_reason_is_not()
    {
        CellResult Cell(bool? inside) => new("steps", 1, 0, null, null, 2, 0, ExpectedSide.Around, inside);
        bool Leaves(bool? inside) => KnownMisfits.LeaveAny(
            PublishedResult.Of(1, true, [new ModelResult("nk", [new PointResult("n=1 k=0", 1, [Cell(inside)], [])])]));
        Assert.True(Leaves(false));
        Assert.False(Leaves(true));
        Assert.False(Leaves(null));
    }

    [Fact]
    public void A_result_as_text_is_the_same_result()
    {
        var stored = Stored;
        Assert.Equal(File.ReadAllText(Path.Combine(Docs, ValidationPage.ResultName)), stored.ToText());
        Assert.Equal(stored.ToText(), PublishedResult.FromText(stored.ToText()).ToText());
    }
}
