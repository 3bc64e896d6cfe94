using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace OpgaveSim.Fuzz;

/// <summary>
/// Requests that are almost right, given to a live page that people can play: a process of its own. The teacher's token, a device's cookie and the secret of a seat are true ones at
/// first, so that what is behind them is reached too.
/// </summary>
internal sealed class RequestFuzz : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private const int TriesBetweenLooks = 100;

    private static readonly string[] Orders =
    [
        """{"do":"play"}""", """{"do":"pause"}""", """{"do":"step"}""", """{"do":"speed","roundsPerSecond":5}""", """{"do":"restart"}""", """{"do":"seed","seed":"18446744073709551615"}""",
        """{"do":"scenarios","first":"interest","second":"issue"}""", """{"do":"set","key":"world.quorum","value":"0.5"}""", """{"do":"set","key":"world.willingness.mean","value":"0.4"}""",
        """{"do":"open","link":"experiment=quickstart&hash=0&seed=1&round=3"}""", """{"do":"predict","measure":1}""", """{"do":"hand","choice":1,"by":-1}""", """{"do":"show"}""",
        """{"do":"save","language":"nl"}""", """{"do":"reset"}""", """{"do":"preset","name":"v1"}""", """{"do":"deadline","seconds":15}""", """{"do":"endQuestions"}""",
        """{"do":"freeSeat","actor":3}""", """{"do":"hideNames","on":true}""",
    ];

    private static readonly string[] Questions =
    [
        "/", "/app.js", "/class", "/class/app.js", "/icon.svg", "/actor?world=0&actor=3", "/table?world=1&issue=2", "/story", "/join", "/join.svg?address=http%3A%2F%2F127.0.0.1%2Fclass", "/votes", "/votes.csv", "/class/info", "/events",
        "/class/seat/events", "/dashboard/", "/health", "/nowhere",
    ];

    private static readonly string[] Words =
    [
        "GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT", "HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/0.9", "Host", "Origin", "Cookie", "Authorization", "Content-Length", "Content-Type", "Transfer-Encoding", "chunked",
        "Expect", "100-continue", "Upgrade", "h2c", "websocket", "Connection", "close", "keep-alive", "Accept", "Accept-Encoding", "gzip", "Accept-Language", "nl", "Last-Event-ID", "Sec-Fetch-Site", "cross-site", "Range", "bytes=0-1",
        "application/json", "text/plain", "multipart/form-data", "charset", "utf-16", "utf-8", "do", "play", "step", "set", "key", "value", "open", "link", "seed", "actor", "name", "question", "actors", "choice", "world", "issue", "address",
        "null", "true", "%00", "%2e%2e", "..", "%ff", "__proto__", "$type", "127.0.0.1",
    ];

    private readonly Draws draws;
    private readonly Finds finds;
    private readonly Changes changes;
    private readonly Process process;
    private readonly string results, folder;
    private readonly StringBuilder complaints = new();
    private readonly HttpClient client;
    private readonly Uri address;
    private readonly string token;
    private string secret = "", cookie = "";
    private int tries;

    /// <summary>Starts the page.</summary>
    /// <param name="draws">What decides.</param>
    /// <param name="finds">What is found.</param>
    /// <param name="folder">An empty folder, in which the page runs.</param>
    public RequestFuzz(Draws draws, Finds finds, string folder)
    {
        (this.draws, this.finds, this.folder, results) = (draws, finds, folder, Path.Combine(folder, "results"));
        changes = new Changes(draws, Words);
        var program = Path.Combine(AppContext.BaseDirectory, "opgavesim.dll");
        process = Process.Start(new ProcessStartInfo("dotnet",
            [program, "live", Path.Combine(Corpus.Root, "experiments", "quickstart"), "--play", "--deadline", "15", "--port", "0", "--set", "world.actors=60", "--out", results])
        { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder })!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
        process.ErrorDataReceived += (_, e) =>
        {
            lock (complaints)
            {
                complaints.AppendLine(e.Data);
            }
        };
        process.BeginErrorReadLine();
        var line = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"the page said nothing; {Complaints()}");
        var whole = new Uri(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null); // what it says further is read, so that it is never held up
        (address, token) = (new Uri(whole.GetLeftPart(UriPartial.Authority)), whole.Fragment.Split('=')[1]);
        client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = address, Timeout = Longest };
    }

    /// <summary>A request; now and then a look whether the page still does what it should.</summary>
    public async Task RequestAsync()
    {
        if (tries++ % TriesBetweenLooks == 0)
        {
            await LookAsync();
        }

        await AskAsync(Request());
    }

    /// <summary>Whether everything stands at the end.</summary>
    public Task EndAsync() => LookAsync();

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        process.Kill(); // nothing where it has ended
    }

    /// <summary>Whether the page runs, answers and plays, has said nothing of a failure, and has left files in its folder only.</summary>
    private async Task LookAsync()
    {
        if (process.HasExited)
        {
            finds.Add("the page ended", Complaints(), _ => { });
            finds.Tell();
            Environment.Exit(1);
        }

        try
        {
            using var page = await client.GetAsync("/class");
            cookie = page.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.First().Split(';')[0] : cookie;
            using var order = new HttpRequestMessage(HttpMethod.Post, "/orders") { Content = JsonContent.Create(new { @do = "show" }) };
            order.Headers.Add("X-OpgaveSim-Token", token);
            using var done = await client.SendAsync(order);
            if (!page.IsSuccessStatusCode || done.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable))
            {
                finds.Add($"an ordinary request is answered with {page.StatusCode} and {done.StatusCode}", await done.Content.ReadAsStringAsync(), _ => { });
            }

            using var seat = await client.PostAsJsonAsync("/class/seats", new { });
            secret = seat.IsSuccessStatusCode ? (string)JsonNode.Parse(await seat.Content.ReadAsStringAsync())!["secret"]! : secret;
        }
        catch (Exception e) when (e is TaskCanceledException or HttpRequestException)
        {
            finds.Add("an ordinary request is not answered within 10 s", $"{e}", _ => { });
        }

        var said = Complaints();
        if (said.Contains("a request failed", StringComparison.Ordinal) || said.Contains("\n   at ", StringComparison.Ordinal))
        {
            finds.Add("the page told of a failure", said, _ => { });
        }

        lock (complaints)
        {
            complaints.Clear();
        }

        if (Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).FirstOrDefault(file => !file.StartsWith(results, StringComparison.Ordinal)) is { } stray)
        {
            finds.Add("a file outside the output folder", stray, _ => { });
        }
    }

    private byte[] Request()
    {
        var isOrder = draws.Once(2);
        var (method, target, body) = isOrder ? ("POST", "/orders", draws.Of(Orders)) : draws.Below(5) switch
        {
            0 => ("POST", "/votes", """{"choice":1}"""),
            1 => ("POST", "/class/seats", """{"actor":7,"name":"Ann"}"""),
            2 => ("POST", "/class/choices", draws.Once(2) ? """{"question":1,"value":1}""" : """{"question":2,"actors":[1,2]}"""),
            3 => (draws.Of(["POST", "DELETE"]), draws.Of(["/class/here", "/class/alive", "/class/seats", "/teacher"]), ""),
            _ => ("GET", draws.Of(Questions), ""),
        };
        var content = Encoding.UTF8.GetBytes(body);
        var where = draws.Below(10);
        if (content.Length > 0 && where < 6)
        {
            content = changes.Of(content, Encoding.UTF8.GetBytes(draws.Of(Orders)));
        }
        else if (where < 8)
        {
            target = Encoding.Latin1.GetString(changes.Of(Encoding.UTF8.GetBytes(target), Encoding.UTF8.GetBytes(draws.Of(Questions))));
        }

        var head = $"""
            {method} {target} HTTP/1.1
            Host: {address.Authority}
            X-OpgaveSim-Token: {token}
            Cookie: {cookie}
            Authorization: Seat {secret}
            Accept: {draws.Of(["application/json", "*/*", "text/event-stream"])}
            Content-Type: application/json
            Content-Length: {content.Length}
            Connection: close


            """.ReplaceLineEndings("\r\n");
        byte[] whole = [.. Encoding.Latin1.GetBytes(head), .. content];
        return where >= 8 ? changes.Of(whole, Encoding.UTF8.GetBytes(draws.Of(Orders))) : whole;
    }

    private async Task AskAsync(byte[] request)
    {
        var answer = new MemoryStream();
        using var patience = new CancellationTokenSource(Longest);
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, address.Port, patience.Token);
            for (var sent = 0; sent < request.Length;)
            {
                sent += await socket.SendAsync(request.AsMemory(sent), patience.Token);
            }

            socket.Shutdown(SocketShutdown.Send);
            var buffer = new byte[16384];
            while (await socket.ReceiveAsync(buffer, patience.Token) is > 0 and var read)
            {
                answer.Write(buffer, 0, read);
                if (Encoding.Latin1.GetString(answer.GetBuffer(), 0, (int)Math.Min(1000, answer.Length)).Contains("text/event-stream", StringComparison.OrdinalIgnoreCase))
                {
                    break; // it has no end
                }
            }
        }
        catch (SocketException)
        {
            // cut off is an end too; whether the page runs is looked at
        }
        catch (OperationCanceledException)
        {
            Find("no end of the answer within 10 s", "", request);
            return;
        }

        var said = Encoding.Latin1.GetString(answer.ToArray());
        if (said.Length > 0 && !said.StartsWith("HTTP/1.1 ", StringComparison.Ordinal))
        {
            Find("an answer that is none", said, request);
        }
        else if (said.Length > 12 && said[9] == '5' && said[9..12] is not ("503" or "505"))
        {
            Find($"status {said[9..12]}", said, request);
        }
        else if (said.Contains("\n   at ", StringComparison.Ordinal))
        {
            Find("a stack trace", said, request);
        }
    }

    private string Complaints()
    {
        lock (complaints)
        {
            return complaints.ToString();
        }
    }

    private void Find(string kind, string said, byte[] request) => finds.Add(kind, said, at => File.WriteAllBytes(Path.Combine(at, "request"), request));
}
