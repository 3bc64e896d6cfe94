using System.Globalization;
using OpgaveSim.Live.Measuring;

namespace OpgaveSim.Live.Voting;

/// <summary>
/// What a class voted, as a CSV file (commas, UTF-8, \n): a row a vote, and a row for the hands of each choice. It holds no names and no addresses: voters
/// have numbers in an order that says nothing, the same for all questions, so that what somebody expected before and after can be compared.
/// </summary>
internal static class VoteFile
{
    private const string Header = "question,measure,time,month,voter,choice,count,worlds_left_higher,worlds_right_higher,worlds_no_difference";

    private static readonly string[] Choices = ["left", "right", "none"];

    /// <summary>The file; a question that is open is not in it, as nobody may know its votes.</summary>
    /// <param name="asked">The questions, the first one first.</param>
    /// <returns>The file. <c>time</c> counts how often the measure was asked about: 1 before, 2 after. <c>voter</c> is empty for hands.</returns>
    public static string Of(IReadOnlyList<AskedQuestion> asked)
    {
        AskedQuestion[] closed = [.. asked.Where(question => !question.IsOpen)];
        string[] devices = [.. closed.SelectMany(question => question.Votes.Ballots.Keys).Distinct().Order(StringComparer.Ordinal)]; // devices have random numbers
        var rows = closed.SelectMany(question => Rows(question, closed.Count(one => one.Measure == question.Measure && one.Number <= question.Number), devices));
        return string.Concat(rows.Prepend(Header).Select(row => row + "\n"));
    }

    private static IEnumerable<string> Rows(AskedQuestion question, int time, string[] devices)
    {
        string Row(int? voter, int choice, int count) => string.Join(',', ((IEnumerable<object?>)
            [question.Number, LiveMeasures.Ids[question.Measure], time, question.Round, voter, Choices[choice], count, .. (IEnumerable<object?>)Ahead(question)])
            .Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));

        var votes = question.Votes.Ballots.Select(ballot => (Voter: Array.IndexOf(devices, ballot.Key) + 1, Choice: ballot.Value)).OrderBy(vote => vote.Voter);
        return votes.Select(vote => Row(vote.Voter, vote.Choice, 1))
            .Concat(question.Votes.Hands.Select((count, choice) => (count, choice)).Where(hands => hands.count > 0).Select(hands => Row(null, hands.choice, hands.count)));
    }

    private static object?[] Ahead(AskedQuestion question) => question.Ahead is { } ahead ? [.. ahead.Select(count => (object?)count)] : [null, null, null];
}
