using System.Globalization;
using System.Text.RegularExpressions;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests;

/// <summary>The decisions in docs/decisions: one form, and an index that lists each of them once, as it is.</summary>
public partial class DecisionsTests
{
    private static readonly string Folder = Path.Combine(SharedData.Repository, "docs", "decisions");

    private static readonly string[] Files =
        [.. Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileName(file)).Where(name => name != "README.md").Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_decision_has_a_number_a_title_a_status_and_a_date() => Assert.All(Files, name => Read(name));

    [Fact]
    public void The_index_lists_every_decision_once_with_its_title_status_and_date()
    {
        Decision[] listed = [.. Rows().Matches(File.ReadAllText(Path.Combine(Folder, "README.md"))).Select(row => new Decision(
            row.Groups["file"].Value, Number(row.Groups["number"].Value), row.Groups["title"].Value, row.Groups["status"].Value, row.Groups["date"].Value))];
        Assert.Equal(Files.Select(Read), listed);
    }

    [Fact]
    public void A_decision_that_is_superseded_names_one_that_exists()
    {
        Decision[] all = [.. Files.Select(Read)];
        Assert.All(
            all.Where(one => one.Status.StartsWith("Superseded", StringComparison.Ordinal)),
            one => Assert.Contains(Number(one.Status.Split(' ')[^1]), all.Select(other => other.Number)));
    }

    private static Decision Read(string name)
    {
        var head = Heads().Match(File.ReadAllText(Path.Combine(Folder, name)));
        Assert.True(head.Success, $"{name} does not begin with '# N. Title', an empty line and 'Status: Accepted | Retired | Superseded by N. Date: yyyy-mm-dd.'");
        var number = Number(head.Groups["number"].Value);
        Assert.StartsWith(number.ToString("0000", CultureInfo.InvariantCulture), name, StringComparison.Ordinal);
        return new(name, number, head.Groups["title"].Value, head.Groups["status"].Value, head.Groups["date"].Value);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("""\A# (?<number>\d+)\. (?<title>.+)\n\nStatus: (?<status>Accepted|Retired|Superseded by \d+)\. Date: (?<date>\d{4}-\d\d-\d\d)\.\n""")]
    private static partial Regex Heads();

    [GeneratedRegex("""(?m)^\| (?<number>\d+) \| \[(?<title>[^\]]+)\]\((?<file>[^)]+)\) \| (?<status>[^|]+) \| (?<date>[^|]+) \| [^|]+ \|\r?$""")]
    private static partial Regex Rows();

    private sealed record Decision(string File, int Number, string Title, string Status, string Date);
}
