using System.CommandLine;
using System.Globalization;
using System.Net;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Live;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Live.Server;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>live PATH</c>: two worlds side by side on a page in the browser, until it is stopped.</summary>
public static class LiveCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("live", "Shows two scenarios side by side in the browser, as their tables form. Only this machine can reach the page, unless --listen says otherwise.\n\n"
            + "Example: opgavesim live experiments/quickstart --lang nl");
        var experiment = new ExperimentArguments();
        experiment.AddTo(command);
        var listen = new Option<string>("--listen") { Description = "Address that the page is served at (default 127.0.0.1; 0.0.0.0: every address of this machine)", HelpName = "ADDRESS" };
        var port = new Option<int>("--port") { Description = "Port (0: a free one)", DefaultValueFactory = _ => LiveOptions.DefaultPort, HelpName = "N" };
        var link = new Option<string>("--link") { Description = "Open a link that was copied from the page", HelpName = "LINK" };
        var output = new Option<string>("--out") { Description = "Folder in which saved runs get a folder each (default results)", HelpName = "DIR" };
        var dashboard = new Option<bool>("--dashboard") { Description = "Also serve the dashboard of Orleans, at /dashboard, to the teacher's browser" };
        var language = SharedOptions.Language();
        foreach (var option in (Option[])[listen, port, link, output, dashboard, language])
        {
            command.Add(option);
        }

        command.SetAction(async Task<int> (parsed, cancellation) =>
        {
            var live = new LiveExperiment(experiment.PathOf(parsed), experiment.Options(parsed));
            var options = new LiveOptions
            {
                Tell = Terminal.Say,
                Listen = Address(parsed.GetValue(listen)),
                Port = Checked(parsed.GetValue(port)),
                Language = parsed.GetValue(language)!,
                Out = parsed.GetValue(output) ?? "results",
                Dashboard = parsed.GetValue(dashboard),
            };
            if (parsed.GetValue(link) is { } given)
            {
                LiveLink.Read(live, given);
            }

            await using var server = await LiveServer.StartAsync(live, options, cancellation);
            Greet(server, options);
            if (parsed.GetValue(link) is { } opened)
            {
                await server.Stage.DoAsync(new OpenOrder(opened), cancellation);
            }

            await server.RunAsync(cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Greet(LiveServer server, LiveOptions options)
    {
        var isEverywhere = options.Listen.Equals(IPAddress.Any) || options.Listen.Equals(IPAddress.IPv6Any);
        var own = new UriBuilder(server.Address) { Host = isEverywhere ? "127.0.0.1" : server.Address.Host }.Uri;
        Terminal.Print($"teacher  {own}#teacher={server.Token}");
        if (IPAddress.IsLoopback(options.Listen))
        {
            Terminal.Print($"others   {own}  (on this machine only)");
        }
        else
        {
            var name = isEverywhere ? Dns.GetHostName() : own.Host;
            Terminal.Print($"others   {new UriBuilder(own) { Host = name }.Uri}");
            Terminal.Say("note: everybody who can reach this machine over the network can watch. What is sent is not encrypted, the teacher's address included: keep that to this machine, and to a network you trust.");
        }

        Terminal.Say("Ctrl-C ends it");
    }

    private static IPAddress Address(string? text) => text is null or "localhost" ? IPAddress.Loopback
        : IPAddress.TryParse(text, out var address) ? address
        : throw new FaultsException("--listen", $"'{text}' is no address; allowed: an address of this machine such as 127.0.0.1 or 0.0.0.0, or localhost");

    private static int Checked(int port) => port is >= 0 and <= IPEndPoint.MaxPort ? port
        : throw new FaultsException("--port", string.Create(CultureInfo.InvariantCulture, $"{port} is no port; allowed: 0 … {IPEndPoint.MaxPort}"));
}
