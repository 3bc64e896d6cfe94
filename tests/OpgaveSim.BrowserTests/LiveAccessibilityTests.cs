namespace OpgaveSim.BrowserTests;

/// <summary>The live page under axe-core, for teacher and class, in both languages: it finds nothing serious or critical.</summary>
public class LiveAccessibilityTests
{
    [Fact]
    public async Task The_live_page_has_nothing_serious_for_teacher_and_class_in_either_language()
    {
        await using var hall = await LiveHall.OpenAsync();
        foreach (var (isTeacher, locale) in from isTeacher in (bool[])[true, false] from locale in (string[])["en-GB", "nl-NL"] select (isTeacher, locale))
        {
            var page = await hall.PageAsync(isTeacher, locale: locale);
            Assert.True(await Axe.FoundAsync(page) is [], $"teacher {isTeacher}, {locale}: {string.Join('\n', await Axe.FoundAsync(page))}");
            await page.CloseAsync();
        }
    }
}
