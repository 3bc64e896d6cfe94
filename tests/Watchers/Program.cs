using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length < 5)
{
    Console.Error.WriteLine("usage: Watchers opgavesim.dll EXPERIMENT PAGES RUNS MINUTES [option of live …]");
    return 2;
}

var settling = TimeSpan.FromSeconds(1);
var (pages, runs, minutes) = (int.Parse(args[2]), int.Parse(args[3]), double.Parse(args[4]));
using var server = Process.Start(new ProcessStartInfo("dotnet", [args[0], "live", args[1], "--port", "0", .. args.Skip(5)]) { RedirectStandardOutput = true })!;
try
{
    var line = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("the program said nothing");
    var address = new Uri(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
    var token = address.Fragment.Split('=')[1];
    using var http = new HttpClient { BaseAddress = new Uri(address.GetLeftPart(UriPartial.Authority)), Timeout = Timeout.InfiniteTimeSpan };
    http.DefaultRequestHeaders.Add("X-OpgaveSim-Token", token);
    var read = 0L;
    await PlayAsync(); // warm
    var times = new Dictionary<bool, List<double>> { [false] = [], [true] = [] };
    for (var run = 0; run < 2 * runs; run++)
    {
        var watched = run % 4 is 1 or 2; // none, many, many, none
        using var leave = new CancellationTokenSource();
        var watching = watched ? Enumerable.Range(0, pages).Select(page => WatchAsync(page % 10 != 0, leave.Token)).ToArray() : [];
        await Task.WhenAll(watching.Select(page => page.Open));
        times[watched].Add(await PlayAsync());
        await leave.CancelAsync();
        await Task.WhenAll(watching.Select(page => page.End));
        Console.WriteLine($"{(watched ? pages : 0),4} pages: {times[watched][^1]:0.000} s, memory {Memory():0} MB");
    }

    foreach (var (watched, all) in times)
    {
        Console.WriteLine($"{(watched ? pages : 0),4} pages: median {Median(all):0.000} s of {all.Count} runs");
    }

    Console.WriteLine($"ratio of the medians {Median(times[true]) / Median(times[false]):0.000}; {read / 1e6:0} MB were read");
    using var end = new CancellationTokenSource();
    var late = Enumerable.Range(0, pages).Select(page => WatchAsync(page % 10 != 0, end.Token)).ToArray();
    await Task.WhenAll(late.Select(page => page.Open));
    var clock = Stopwatch.StartNew();
    for (var next = 0.0; clock.Elapsed.TotalMinutes < minutes;)
    {
        await PlayAsync();
        if (clock.Elapsed.TotalMinutes >= next)
        {
            Console.WriteLine($"after {clock.Elapsed.TotalMinutes:0.0} minutes: memory {Memory():0} MB");
            next += minutes / 10;
        }
    }

    await end.CancelAsync();
    return 0;

    async Task<double> PlayAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/events");
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var events = SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync().GetAsyncEnumerator();
        await OrderAsync("""{"do":"show"}"""); // curves and bands are held back at first
        await OrderAsync("""{"do":"restart"}""");
        await OrderAsync("""{"do":"speed","roundsPerSecond":0}""");
        var began = 0L;
        var isNew = false;
        while (await events.MoveNextAsync())
        {
            var (type, data) = (events.Current.EventType, events.Current.Data);
            var state = type == "world" ? JsonNode.Parse(data)!["state"]! : type == "state" ? JsonNode.Parse(data) : null;
            isNew |= state is not null && (int)state["round"]! == 0;
            var band = type == "band" ? JsonNode.Parse(data) : type == "world" ? JsonNode.Parse(data)!["band"] : null;
            if (isNew && began == 0 && band is not null && (int)band["count"]! == 20)
            {
                await Task.Delay(settling); // what the restart sent has been read
                began = Stopwatch.GetTimestamp();
                await OrderAsync("""{"do":"play"}""");
            }

            if (began > 0 && state?["digest"] is not null)
            {
                return Stopwatch.GetElapsedTime(began).TotalSeconds;
            }
        }

        throw new InvalidOperationException("the stream ended");
    }

    async Task OrderAsync(string order)
    {
        using var content = new StringContent(order, Encoding.UTF8, MediaTypeHeaderValue.Parse("application/json"));
        (await http.PostAsync("/orders", content)).EnsureSuccessStatusCode();
    }

    (Task Open, Task End) WatchAsync(bool reads, CancellationToken leave)
    {
        var open = new TaskCompletionSource();
        return (open.Task, Task.Run(async () =>
        {
            using var client = new TcpClient { ReceiveBufferSize = reads ? 65536 : 2048 };
            await client.ConnectAsync(address.Host, address.Port, CancellationToken.None);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET /events HTTP/1.1\r\nHost: {address.Authority}\r\nAccept-Encoding: gzip\r\n\r\n"), CancellationToken.None);
            var buffer = new byte[65536];
            open.SetResult();
            try
            {
                for (var got = 1; got > 0 && reads;)
                {
                    got = await client.GetStream().ReadAsync(buffer, leave);
                    Interlocked.Add(ref read, got);
                }

                await Task.Delay(Timeout.Infinite, leave);
            }
            catch (OperationCanceledException)
            {
                // it leaves
            }
        }, CancellationToken.None));
    }
}
finally
{
    server.Kill();
}

double Memory() => long.Parse(File.ReadLines($"/proc/{server.Id}/status").Single(line => line.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024.0;

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
