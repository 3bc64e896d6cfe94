using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Live.Plans;
using OpgaveSim.Model.Playing;
using OpgaveSim.Testing;

namespace OpgaveSim.Live.Tests;

/// <summary>What persons chose goes into a link and comes out of it, or the link says that it cannot bear it.</summary>
public class PackedChoicesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(500)]
    [InlineData(PackedChoices.Most)]
    public void Choices_are_read_as_they_were_packed(int count)
    {
        var choices = Some(count);
        var read = PackedChoices.Unpack(PackedChoices.Pack(choices))!;
        Assert.Equal(choices.Select(one => one.Decision), read.Select(one => one.Decision));
        Assert.Equal(choices.Select(one => one.Value), read.Select(one => one.Value));
        Assert.Equal(choices.SelectMany(one => one.Actors), read.SelectMany(one => one.Actors));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("!!!!")]
    [InlineData("AAAA")]
    [InlineData("____")]
    public void What_is_no_choices_is_none(string text) => Assert.True(PackedChoices.Unpack(text) is null or []);

    [Fact]
    public void Every_text_that_is_cut_off_or_changed_is_refused_or_read_and_never_more()
    {
        var text = PackedChoices.Pack(Some(40));
        for (var i = 0; i < text.Length; i++)
        {
            _ = PackedChoices.Unpack(text[..i]);
            _ = PackedChoices.Unpack(text[..i] + (text[i] == 'A' ? 'B' : 'A') + text[(i + 1)..]);
        }
    }

    [Fact]
    public void A_link_bears_what_a_small_group_chose_and_says_so_when_it_cannot()
    {
        using var folder = new TemporaryFolder();
        folder.Write("experiment.yaml", LiveHouse.Experiment);
        var live = new LiveExperiment(folder.Path, ExperimentOptions.None);
        var small = live.Start with { Choices = Some(200) };
        var (read, round) = LiveLink.Read(live, LiveLink.Write(live, small, 3));
        Assert.Equal((3, 200), (round, read.Choices.Count));
        Assert.DoesNotContain("&p=", LiveLink.Write(live, live.Start, 3), StringComparison.Ordinal);

        var fault = Assert.Throws<FaultsException>(() => LiveLink.Read(live, LiveLink.Write(live, live.Start with { Choices = Some(5_000) }, 3)));
        Assert.Contains("--link FOLDER", fault.Message, StringComparison.Ordinal);
        var twice = Assert.Throws<FaultsException>(() => LiveLink.Read(live, LiveLink.Write(live, live.Start with { Choices = [.. Some(1), .. Some(1)] }, 3)));
        Assert.Contains("two choices", twice.Message, StringComparison.Ordinal);
        Assert.Throws<FaultsException>(() => SavedLesson.Read(live, folder.Path));
    }

    private static PlayedChoice[] Some(int count) => [.. Enumerable.Range(0, count).Select(i => i % 5 == 0
        ? new PlayedChoice(i / 20, i % 60, DecisionKind.Invite, i, 0, 2, [(7 * i) % 60, (11 * i + 1) % 60])
        : new PlayedChoice(i / 20, i % 60, DecisionKind.Vote, i, (1 + (i % 8)) * 1024 + (i % 30), i % 3, []))];
}
