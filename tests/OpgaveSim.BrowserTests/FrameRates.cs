using System.Globalization;
using Microsoft.Playwright;

namespace OpgaveSim.BrowserTests;

/// <summary>How many frames a second are drawn without a graphics card while both worlds play: measured, where OPGAVESIM_FRAMES names a file for the figures.</summary>
public class FrameRates
{
    private const int Seconds = 6;
    private static readonly string? Figures = Environment.GetEnvironmentVariable("OPGAVESIM_FRAMES");

    [Theory]
    [InlineData(500)]
    [InlineData(1_000)]
    public async Task While_both_worlds_play(int actors)
    {
        if (Figures is null)
        {
            return;
        }

        await using var hall = await LiveHall.OpenAsync(null, 1, ("world.actors", actors.ToString(CultureInfo.InvariantCulture)), ("rounds", "400"));
        var page = await hall.PageAsync();
        await page.Locator("#band:has-text('1 of 1')").WaitForAsync(new LocatorWaitForOptions { Timeout = 300_000 });
        await MeasureAsync(page, $"{actors} actors, standing still");
        var isPlaying = false;
        foreach (var speed in (string[])["1", "2", "5", "0"])
        {
            await page.SelectOptionAsync("#speed", speed);
            if (!isPlaying)
            {
                await page.ClickAsync("#play");
                isPlaying = true;
            }

            var month = await MonthAsync(page);
            await page.WaitForFunctionAsync($"() => parseInt(document.querySelector('#clock strong').textContent.replace(/\\D/g, '')) >= {month + 4}");
            var before = await MonthAsync(page);
            await MeasureAsync(page, $"{actors} actors, {(speed == "0" ? "as fast as it goes" : speed + " months a second")}");
            Assert.True(await MonthAsync(page) > before, "the worlds stood still while frames were counted");
        }
    }

    private static async Task MeasureAsync(IPage page, string what)
    {
        var frames = await page.EvaluateAsync<double[]>("""
            seconds => new Promise(done => {
              const at = [];
              const tick = now => {
                at.push(now);
                if (now - at[0] < seconds * 1000) requestAnimationFrame(tick);
                else done([(at.length - 1) / (now - at[0]) * 1000, Math.max(...at.slice(1).map((one, i) => one - at[i]))]);
              };
              requestAnimationFrame(tick);
            })
            """, Seconds);
        Assert.True(frames[0] > 0);
        await File.AppendAllTextAsync(Figures!, string.Create(CultureInfo.InvariantCulture, $"{what}: {frames[0]:0} frames a second, the longest {frames[1]:0} ms\n"));
    }

    private static Task<int> MonthAsync(IPage page) => page.EvaluateAsync<int>("() => parseInt(document.querySelector('#clock strong').textContent.replace(/\\D/g, ''))");
}
