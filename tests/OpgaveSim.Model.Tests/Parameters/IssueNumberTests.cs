using System.Text.Json;
using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Tests.Parameters;

public class IssueNumberTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(7, 2);

    [Theory]
    [InlineData(8, 0, 8)]
    [InlineData(0, 0, 0)]
    [InlineData(7.5, 0, 8)]
    [InlineData(7.49, 0, 7)]
    public void Without_spread_it_is_the_mean_rounded_half_up_whatever_the_limits(double mean, double sd, int expected)
    {
        var number = new IssueNumber { Mean = mean, Sd = sd };
        Assert.All(Enumerable.Range(0, 20), issue => Assert.Equal(expected, number.Of(Draws, Purpose.IssueSeats, issue, 2, 3)));
        Assert.Equal(expected, number.Smallest(2));
        Assert.False(number.Varies);
    }

    [Fact]
    public void With_spread_each_issue_has_its_own_rounded_half_up_and_clamped()
    {
        var p = new TableParameters { Seats = new() { Mean = 8, Sd = 6 }, Meetings = new() { Mean = 6, Sd = 8 } };
        int[] seats = [.. Enumerable.Range(0, 2000).Select(issue => SeatLimit.Of(Draws, p, issue))];
        Assert.All(Enumerable.Range(0, 2000), issue => Assert.Equal(
            (int)Math.Clamp(Math.Floor(Draws.Normal(8, 6, Purpose.IssueSeats, (uint)issue) + 0.5), 2, 32), seats[issue]));
        Assert.Equal(2, seats.Min());
        Assert.InRange(seats.Average(), 8, 8.8); // clamping below lifts the mean
        int[] meetings = [.. Enumerable.Range(0, 2000).Select(issue => MeetingLimit.Of(Draws, p, issue))];
        Assert.Equal(1, meetings.Min());
        Assert.Equal(1, MeetingLimit.Fewest(p));
        Assert.InRange(Math.Abs(Correlation(seats, meetings)), 0, 0.08);
    }

    [Fact]
    public void It_never_leaves_its_limits()
    {
        var p = new TableParameters { Seats = new() { Mean = 31, Sd = 60 }, Meetings = new() { Mean = 60, Sd = 60 } };
        Assert.Equal([2, 32], Ends(issue => SeatLimit.Of(Draws, p, issue)));
        Assert.Equal([1, 60], Ends(issue => MeetingLimit.Of(Draws, p, issue)));
    }

    [Fact]
    public void It_is_stored_as_a_number_where_it_does_not_vary_and_comes_back_as_it_was()
    {
        Assert.Equal("8", JsonSerializer.Serialize<IssueNumber>(8));
        Assert.Equal("""{"mean":8,"sd":2.5}""", JsonSerializer.Serialize(new IssueNumber { Mean = 8, Sd = 2.5 }));
        Assert.All((IssueNumber[])[0, 8, new() { Mean = 7.5 }, new() { Mean = 8, Sd = 3 }], number =>
            Assert.Equal(number, JsonSerializer.Deserialize<IssueNumber>(JsonSerializer.Serialize(number))));
    }

    [Theory]
    [InlineData("\"8\"")]
    [InlineData("[8]")]
    [InlineData("""{"mean":8}""")]
    [InlineData("""{"mean":8,"sd":"3"}""")]
    [InlineData("""{"mean":8,"sd":3,"median":8}""")]
    public void What_it_is_not_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IssueNumber>(json));

    [Fact]
    public void It_is_shown_as_an_experiment_writes_it()
    {
        Assert.Equal("8", ((IssueNumber)8).ToString());
        Assert.Equal("{ mean: 8, sd: 2.5 }", new IssueNumber { Mean = 8, Sd = 2.5 }.ToString());
    }

    private static int[] Ends(Func<int, int> of)
    {
        int[] all = [.. Enumerable.Range(0, 2000).Select(of)];
        return [all.Min(), all.Max()];
    }

    private static double Correlation(int[] x, int[] y)
    {
        var (meanOfX, meanOfY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanOfX) * (b - meanOfY)).Sum()
            / Math.Sqrt(x.Sum(a => (a - meanOfX) * (a - meanOfX)) * y.Sum(b => (b - meanOfY) * (b - meanOfY)));
    }
}
