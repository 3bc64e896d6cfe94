using System.Net;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Live.Plans;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Live.Tests;

/// <summary>A class that plays: its seats, its questions, its choices, and what is left of them.</summary>
public class ClassTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task With_seats_that_nobody_has_the_digest_is_that_of_a_lesson_without_them()
    {
        await using var plain = await LiveHouse.OpenAsync(background: 0);
        await using var played = await LiveHouse.OpenAsync(background: 0, isPlayed: true);
        Assert.Equal((string?)(await plain.PlayToTheEndAsync())["digest"], (string?)(await played.PlayToTheEndAsync())["digest"]);
    }

    [Fact]
    public async Task Two_phones_play_to_the_end_and_the_lesson_is_repeated_from_its_link_and_from_its_folder()
    {
        await using var house = await LiveHouse.OpenAsync(background: 1, isPlayed: true);
        await using Phone first = new(house), second = new(house);
        foreach (var (phone, name) in new[] { (first, "Ann"), (second, "Bob") })
        {
            Assert.Equal(HttpStatusCode.OK, (await phone.SitAsync(name: name)).Status);
            await phone.ReadAsync();
            Assert.Equal(phone.Actor, (int)(await phone.NextAsync("card"))["actor"]!);
        }

        Assert.NotEqual(first.Actor, second.Actor);
        var ends = Task.WhenAll(first.PlayAsync(question => question["options"]!.AsArray().Count - 1), second.PlayAsync(_ => 0));
        var state = await house.PlayToTheEndAsync().WaitAsync(Patience);
        foreach (var end in await ends.WaitAsync(Patience))
        {
            Assert.True((int)end["decisions"]! > 0, end.ToJsonString());
            Assert.Equal((int)end["decisions"]!, (int)end["byPerson"]!);
            Assert.InRange((int)end["asModel"]!, 0, (int)end["byPerson"]!);
            Assert.Equal(2, (int)end["class"]!["seats"]!);
            Assert.NotEmpty(end["class"]!["measures"]!.AsArray());
        }

        var saved = await house.DoAsync(new { @do = "save" });
        var (folder, digest) = ((string)saved["folder"]!, (string)state["digest"]!);
        Assert.Equal(digest, (string?)saved["digest"]);
        string[] rows = File.ReadAllLines(Path.Combine(folder, "decisions.csv"));
        Assert.Equal((int)(await ends)[0]["class"]!["decisions"]!, rows.Skip(1).Count(row => row.Split(',')[^2] == "person"));
        Assert.All(rows, row => Assert.DoesNotContain("Ann", row, StringComparison.Ordinal));
        Assert.DoesNotContain("Bob", File.ReadAllText(Path.Combine(folder, ResultFolder.Manifest)), StringComparison.Ordinal);

        // what was chosen changed the world
        await using var other = await LiveHouse.OpenAsync(background: 0);
        Assert.NotEqual(digest, (string?)(await other.PlayToTheEndAsync())["digest"]);

        // the link repeats it where nobody plays, and the folder where somebody could
        await other.DoAsync(new { @do = "open", link = (string)state["link"]! });
        await using var page = await other.WatchAsync();
        Assert.Equal(digest, (string?)(await page.UntilAsync(one => one["digest"] is not null))["digest"]);
        var (plan, _) = SavedLesson.Read(new LiveExperiment(house.Folder.Path, ExperimentOptions.None), folder);
        Assert.NotEmpty(plan.Choices);
        await house.Server.Stage.DoAsync(new Playing.PlanOrder(plan, 0), default);
        Assert.Equal(digest, (string?)(await house.PlayToTheEndAsync().WaitAsync(Patience))["digest"]);
    }

    [Fact]
    public async Task A_phone_that_was_cut_off_finds_its_seat_and_its_question()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true);
        await using var phone = new Phone(house);
        var question = await AskedAsync(house, phone);
        await phone.CutAsync();
        await phone.ReadAsync();
        Assert.Equal(phone.Actor, (int)(await phone.NextAsync("card"))["actor"]!);
        var again = await phone.NextAsync("question");
        Assert.Equal((long)question["id"]!, (long)again["id"]!);
        Assert.Equal((HttpStatusCode.OK, true), await TakenAsync(phone.AnswerAsync(again, 0)));
        var closed = await phone.NextAsync("closed");
        Assert.Equal(((long)question["id"]!, true), ((long)closed["question"]!, (bool)closed["byPerson"]!));
    }

    [Fact]
    public async Task Nobody_is_told_what_the_model_would_do_before_the_choice()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true);
        await using var phone = new Phone(house);
        var question = await AskedAsync(house, phone);
        Assert.Equal(
            ["by", "free", "gain", "id", "isPaused", "issue", "kind", "meeting", "meetings", "members", "most", "options", "round", "secondsLeft"],
            question.AsObject().Select(one => one.Key).Order());
        Assert.All(question["options"]!.AsArray(), option => Assert.Equal(
            ["change", "competence", "forIssue", "own", "value", "who"], option!.AsObject().Select(one => one.Key).Order()));
        await phone.AnswerAsync(question, 0);
        Assert.NotNull((await phone.NextAsync("closed"))["model"]);
    }

    [Fact]
    public async Task After_the_deadline_the_model_decides_and_the_seat_is_away_until_a_sign_of_life()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true, deadline: 1);
        await using var phone = new Phone(house);
        var question = await AskedAsync(house, phone);
        Assert.InRange((double)question["secondsLeft"]!, 0, 1);
        var closed = await phone.NextAsync("closed").WaitAsync(Patience);
        Assert.False((bool)closed["byPerson"]!);
        Assert.True((bool)closed["isAway"]!);
        var late = await phone.AnswerAsync(question, 0);
        Assert.Equal((HttpStatusCode.Conflict, "too-late"), (late.Status, (string?)late.Answer!["why"]));
        await using var page = await house.WatchAsync();
        var told = (await page.NextAsync("world"))["class"]!["seats"]![0]!;
        Assert.True((bool)told["isThere"]!); // the choice that came late was a sign of life
    }

    [Fact]
    public async Task Who_is_away_holds_nobody_up()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true);
        await using var phone = new Phone(house);
        await phone.SitAsync();
        Assert.NotNull((await house.PlayToTheEndAsync().WaitAsync(Patience))["digest"]); // no phone reads, so nothing waits for it
    }

    [Fact]
    public async Task A_phone_that_falls_silent_is_away_before_a_deadline_is_over_and_is_there_again_when_it_runs()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true);
        await using Phone quiet = new(house), other = new(house);
        foreach (var phone in (Phone[])[quiet, other])
        {
            await phone.SitAsync();
            await phone.ReadAsync();
        }

        await using var page = await house.WatchAsync();
        Assert.Equal(HttpStatusCode.NoContent, (await quiet.SendAsync(HttpMethod.Post, "class/alive")).Status);
        await UntilAsync(seats => !(bool)seats[quiet.Actor]["isThere"]!); // it said once that it runs, and then nothing; the other one never did
        await UntilAsync(seats => (bool)seats[other.Actor]["isThere"]!);
        Assert.Equal(HttpStatusCode.NoContent, (await quiet.SendAsync(HttpMethod.Post, "class/alive")).Status);
        await UntilAsync(seats => (bool)seats[quiet.Actor]["isThere"]!);

        async Task UntilAsync(Func<Dictionary<int, JsonNode>, bool> isSo)
        {
            while (true)
            {
                await using var now = await house.WatchAsync();
                var seats = (await now.NextAsync("world"))["class"]!["seats"]!.AsArray().ToDictionary(seat => (int)seat!["actor"]!, seat => seat!);
                if (isSo(seats))
                {
                    return;
                }

                await page.NextAsync("class").WaitAsync(Patience);
            }
        }
    }

    [Fact]
    public async Task The_teacher_pauses_ends_questions_and_frees_seats_in_the_midst_of_a_round()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true, deadline: 90);
        await using var phone = new Phone(house);
        var question = await AskedAsync(house, phone, name: "Ann");
        await house.DoAsync(new { @do = "pause" }).WaitAsync(Patience);
        var paused = await phone.NextAsync("question");
        Assert.Equal(((long)question["id"]!, true), ((long)paused["id"]!, (bool)paused["isPaused"]!));
        await house.DoAsync(new { @do = "deadline", seconds = 20 }).WaitAsync(Patience);
        Assert.InRange((double)(await phone.NextAsync("question"))["secondsLeft"]!, 0, 20);

        await using var page = await house.WatchAsync();
        var told = (await page.NextAsync("world"))["class"]!;
        Assert.Equal((1, true, true, 20, "Ann"), ((int)told["open"]!, (bool)told["isPaused"]!, (bool)told["seats"]![0]!["isAsked"]!, (int)told["deadline"]!, (string?)told["seats"]![0]!["name"]));
        await house.DoAsync(new { @do = "hideNames", on = true });
        JsonNode hidden;
        do
        {
            hidden = await page.NextAsync("class").WaitAsync(Patience);
        }
        while (!(bool)hidden["hidesNames"]!); // what changed before may be told first
        Assert.Null(hidden["seats"]![0]!["name"]);

        await house.DoAsync(new { @do = "endQuestions" });
        Assert.False((bool)(await phone.NextAsync("closed"))["byPerson"]!);
        await house.DoAsync(new { @do = "play" });
        await phone.NextAsync("question").WaitAsync(Patience);
        await house.DoAsync(new { @do = "freeSeat", actor = phone.Actor });
        Assert.Equal((HttpStatusCode.Unauthorized, "no-seat"), await RefusedAsync(phone.SendAsync(HttpMethod.Post, "class/here")));
        Assert.Equal(HttpStatusCode.BadRequest, (await house.AskAsync(new { @do = "freeSeat", actor = phone.Actor })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await house.AskAsync(new { @do = "deadline", seconds = 14 })).StatusCode);
        Assert.NotNull((await house.PlayToTheEndAsync().WaitAsync(Patience))["digest"]);
    }

    [Fact]
    public async Task The_teacher_begins_anew_in_the_midst_of_a_round_and_seats_stay()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true);
        await using var phone = new Phone(house);
        await AskedAsync(house, phone);
        await house.DoAsync(new { @do = "restart" }).WaitAsync(Patience);
        await house.DoAsync(new { @do = "play" });
        while ((await phone.AnswerAsync(await phone.NextAsync("question").WaitAsync(Patience), 0)).Status != HttpStatusCode.OK)
        {
            // what was open when the world was left is told before what is open now
        }
    }

    [Fact]
    public async Task A_person_who_comes_late_is_asked_in_the_same_round_or_the_next()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0, isPlayed: true);
        await house.DoAsync(new { @do = "step" });
        await using var page = await house.WatchAsync();
        await page.UntilAsync(state => (int)state["round"]! == 1);
        await using var phone = new Phone(house);
        Assert.True((int)(await AskedAsync(house, phone))["round"]! >= 1);
    }

    /// <summary>Seats a phone, plays as fast as it goes, and waits for its first question.</summary>
    private static async Task<JsonNode> AskedAsync(LiveHouse house, Phone phone, string? name = null)
    {
        Assert.Equal(HttpStatusCode.OK, (await phone.SitAsync(name: name)).Status);
        await phone.ReadAsync();
        await house.DoAsync(new { @do = "speed", roundsPerSecond = 0 });
        await house.DoAsync(new { @do = "play" });
        return await phone.NextAsync("question").WaitAsync(Patience);
    }

    private static async Task<(HttpStatusCode, bool)> TakenAsync(Task<(HttpStatusCode Status, JsonNode? Answer)> choice)
    {
        var (status, answer) = await choice;
        return (status, (bool)answer!["taken"]!);
    }

    private static async Task<(HttpStatusCode, string?)> RefusedAsync(Task<(HttpStatusCode Status, JsonNode? Answer)> asked)
    {
        var (status, answer) = await asked;
        return (status, (string?)answer!["why"]);
    }
}
