using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Runner.Commands;

/// <summary>Why a command refuses an option or a path, in words that follow its name.</summary>
internal static class CommandFaultTexts
{
    public static Text NeedsVariables(string names) => new(
        $"needs the environment variables {names}; docs/kubernetes.md has the manifest that sets them",
        $"heeft de omgevingsvariabelen {names} nodig; in docs/kubernetes.md staat het manifest dat ze zet");

    public static Text OtherClusterId(string id, string expected) => new(
        $"'{id}' is not of this version and certificate; the label orleans/clusterId of the pod must be {expected}",
        $"'{id}' is niet van deze versie en dit certificaat; het label orleans/clusterId van de pod moet {expected} zijn");

    public static Text Stores { get; } = new(
        "redis://[USER@]HOST[:PORT][/NUMBER] (rediss:// for TLS) or postgres://USER@HOST[:PORT]/DATABASE[?sslmode=verify-full], with the password in OPGAVESIM_CLUSTER_PASSWORD",
        "redis://[USER@]HOST[:PORT][/NUMBER] (rediss:// voor TLS) of postgres://USER@HOST[:PORT]/DATABASE[?sslmode=verify-full], met het wachtwoord in OPGAVESIM_CLUSTER_PASSWORD");

    public static Text PasswordShown(string without, string variable, string fileVariable) => new(
        $"there is a password in it, and other users of this machine can see a command line; give {without}, and put the password in {variable}, or in a file that {fileVariable} names",
        $"er staat een wachtwoord in, en andere gebruikers van deze machine kunnen een opdrachtregel zien; geef {without}, en zet het wachtwoord in {variable}, of in een bestand dat {fileVariable} noemt");

    public static Text PostgresNeedsPem { get; } = new(
        "is for PostgreSQL a PEM file with certificate, key and authority; this is another form",
        "is voor PostgreSQL een PEM-bestand met certificaat, sleutel en autoriteit; dit is een andere vorm");

    public static Text NoAuthority { get; } = new(
        "the certificate of the authority that signed this one is missing; add it to the file, or make one with: opgavesim new certificate FILE",
        "het certificaat van de autoriteit die dit ondertekende, ontbreekt; zet het erbij in het bestand, of maak er een met: opgavesim new certificate BESTAND");

    public static Text NeedsCluster { get; } = new("is for a cluster; give --cluster too", "is voor een cluster; geef ook --cluster");

    public static Text OpenStore(string store, string remedy) => new(
        $"the way to the store {store} is not encrypted: others on that network can read and change what silos note there, and read its password; write {remedy} if the store speaks TLS",
        $"de weg naar de opslag {store} is niet versleuteld: anderen op dat netwerk kunnen lezen en veranderen wat silo's daar noteren, en het wachtwoord lezen; schrijf {remedy} als de opslag TLS spreekt");

    public static Text BeyondWithoutTls(string address) => new(
        $"at {address} other machines can reach this silo; give --tls FILE, so that it admits members of its cluster only (opgavesim new certificate FILE makes one), or --without-tls to let in everybody on that network",
        $"op {address} kunnen andere machines deze silo bereiken; geef --tls BESTAND, zodat hij alleen leden van zijn cluster toelaat (opgavesim new certificate BESTAND maakt er een), of --without-tls om iedereen op dat netwerk toe te laten");

    public static Text OpenSilo(string address, int silos, int programs) => new(
        $"this silo listens at {address}, ports {silos} and {programs}, without TLS: other machines can reach it, read its traffic and use it; keep these ports inside a network that you trust",
        $"deze silo luistert op {address}, poorten {silos} en {programs}, zonder TLS: andere machines kunnen hem bereiken, zijn verkeer lezen en hem gebruiken; houd deze poorten binnen een netwerk dat je vertrouwt");

    public static Text TlsAndWithout { get; } = new("is not for a silo with --tls; leave out one of them", "is niet voor een silo met --tls; laat een van de twee weg");

    public static Text LoginInMetrics { get; } = new(
        "there is a user or password in it, and other users of this machine can see a command line; leave it out, and give what the receiver asks for by OTEL_EXPORTER_OTLP_HEADERS",
        "er staat een gebruiker of wachtwoord in, en andere gebruikers van deze machine kunnen een opdrachtregel zien; laat dat weg, en geef wat de ontvanger vraagt via OTEL_EXPORTER_OTLP_HEADERS");

    public static Text NotACluster(string shown) => new(
        $"'{shown}' is not a cluster; allowed: {Stores.En}, or HOST:PORT of a gateway (an address or localhost)",
        $"'{shown}' is geen cluster; toegestaan: {Stores.Nl}, of HOST:PORT van een gateway (een adres of localhost)");

    public static Text NotAStore(string shown, Text near) => new(
        $"'{shown}' is not a store{near.En}; allowed: {Stores.En}", $"'{shown}' is geen database{near.Nl}; toegestaan: {Stores.Nl}");

    public static Text StoreUnreadable(string shown) => new(
        $"'{shown}' cannot be read; allowed: {Stores.En}", $"'{shown}' is niet te lezen; toegestaan: {Stores.Nl}");

    public static Text NotAnEndpoint(string text) => new(
        $"'{text}' is not a HOST:PORT; allowed: an address or localhost, and a port from 1 to 65535",
        $"'{text}' is geen HOST:PORT; toegestaan: een adres of localhost, en een poort van 1 tot en met 65535");

    public static Text SetToo(string variable) => new($"{variable} is set too; set one of them", $"{variable} is ook gezet; zet een van de twee");

    public static Text PasswordFile(string file, Text obstacle) => new($"{file} {obstacle.En}", $"{file} {obstacle.Nl}");

    public static Text NeedsStore { get; } = new(
        "is for a cluster with a store; give --cluster too", "is voor een cluster met een database; geef ook --cluster");

    public static Text WithoutStore { get; } = new(
        "is for a cluster without a store; with --cluster silos find each other", "is voor een cluster zonder database; met --cluster vinden silo's elkaar");

    public static Text PortTwice(int? port) => new($"port {port} is asked for twice", $"poort {port} is twee keer gevraagd; kies verschillende poorten");

    public static Text NotAnIpAddress(string text) => new(
        $"'{text}' is not an address; allowed: an IP address or localhost", $"'{text}' is geen adres; toegestaan: een IP-adres of localhost");

    public static Text NotAMetricsAddress(string text) => new(
        $"'{text}' is not an address; allowed: http://HOST:PORT (OTLP over gRPC) or http://HOST:PORT/v1/metrics (OTLP over HTTP)",
        $"'{text}' is geen adres; toegestaan: http://HOST:PORT (OTLP via gRPC) of http://HOST:PORT/v1/metrics (OTLP via HTTP)");

    public static Text NotAPort(int? port, int least, int most) => new(
        $"{port} is not a port; allowed: {least} … {most}", $"{port} is geen poort; toegestaan: {least} … {most}");

    public static Text PortInUse(int? port) => new($"port {port} is in use", $"poort {port} is in gebruik; kies een andere");

    public static Text NotOwnAddress(string text) => new(
        $"'{text}' is not an address; allowed: an address of this machine such as 127.0.0.1 or 0.0.0.0, or localhost",
        $"'{text}' is geen adres; toegestaan: een adres van deze computer, zoals 127.0.0.1 of 0.0.0.0, of localhost");

    public static Text OwnSilos { get; } = new(
        "is for silos in this process; with --cluster the cluster has its own", "is voor silo's in dit proces; met --cluster heeft het cluster zijn eigen silo's");

    public static Text ResumeOrOverwrite { get; } = new(
        "continues with what is in the folder, and --overwrite replaces it; give one of them",
        "gaat door met wat in de map staat, --overwrite vervangt het; geef een van de twee");

    public static Text NothingAgainstFacts { get; } = new(
        "no run has finished yet: there is nothing to compare with facts", "er is nog geen run af: er valt niets naast feiten te leggen");

    public static Text Unfinished(long there, long planned) => new(
        $"the result is unfinished: {there} of {planned} runs are there", $"het resultaat is niet af: er zijn {there} van de {planned} runs; maak het af met run --resume");

    public static Text CommonMissing(long missing, long planned) => new(
        $"the result is unfinished: what worlds have in common is missing for {missing} of {planned} runs",
        $"het resultaat is niet af: wat werelden gemeen hebben, ontbreekt voor {missing} van de {planned} runs; maak het af met run --resume");

    public static Text ForNetworks { get; } = new("is for networks: --format graphml or gexf", "is voor netwerken: --format graphml of gexf");

    public static Text NotAPage { get; } = new(
        "is not a page of opgavesim; name a folder with results, or a page", "is geen pagina van opgavesim; noem een map met resultaten, of een pagina");

    public static Text NoPage { get; } = new(
        "the folder holds no results and no page; name a folder with results, or a page",
        "de map bevat geen resultaten en geen pagina; noem een map met resultaten, of een pagina");

    public static Text SeveralPages(string names) => new(
        $"the folder holds several pages; name one: {names}", $"de map bevat meer pagina's; noem er één: {names}");

    public static Text OutOfRange(int number, int least, int most) => new(
        $"{number} is out of range; allowed: {least} … {most}", $"{number} valt buiten het bereik; toegestaan: {least} … {most}");

    public static Text IsThere(string file) => new($"{file} is there already; choose another name", $"{file} bestaat al; kies een andere naam");

    public static Text NoManifest(string manifest) => new(
        $"there is no {manifest}, so version and digest are not known", $"{manifest} ontbreekt, dus versie en digest zijn niet bekend; neem een kopie van de resultaten die heel is");

    public static Text NotASeed(string quoted) => new(
        $"{quoted} is not a seed; allowed: a whole number, 0 … 2^64−1", $"{quoted} is geen startgetal; toegestaan: een geheel getal, 0 … 2^64−1");

    public static Text AllModels { get; } = new(
        "is for all models at full size; leave out names, --quick and --case", "is voor alle modellen op volle grootte; laat namen, --quick en --case weg");

    public static Text ForOneModel(string model) => new(
        $"is for {model} alone; name no other model", $"is alleen voor {model}; noem geen ander model");

    public static Text ForNewCase { get; } = new("is for a new case: opgavesim new case DIR", "is voor een nieuwe casus: opgavesim new case MAP");

    public static Text ForNewExperiment { get; } = new(
        "is for a new experiment: opgavesim new experiment DIR --case CASE", "is voor een nieuw experiment: opgavesim new experiment MAP --case CASUS");
}
