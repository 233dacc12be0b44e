using System.Security.Cryptography;
using Jobcoach.Workflow.Documenten;

namespace Jobcoach.Workflow.Tests.Documenten;

public sealed class DocumentinhoudTests
{
    private static readonly byte[] Inhoud = RandomNumberGenerator.GetBytes(200_000);

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", true)]
    [InlineData("0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef", false)] // one spelling per document
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde", false)]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0", false)]
    [InlineData("../3456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", false)]
    public void An_id_is_a_hash_in_lower_case(string id, bool expected) => Assert.Equal(expected, Documentinhoud.IsKenmerk(id));

    [Fact]
    public async Task Of_a_content_without_end_no_more_is_read_than_the_limit_and_a_buffer()
    {
        var endless = new Endless();

        await Assert.ThrowsAsync<DocumentTeGrootException>(() => Documentinhoud.SchrijfAsync(endless, Stream.Null, 1_000_000, CancellationToken.None));

        Assert.InRange(endless.Given, 1_000_001, 1_200_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(70_000)]
    [InlineData(200_000)] // all in one
    [InlineData(300_000)]
    public async Task A_content_that_is_right_is_read_whole_whatever_the_buffer(int buffer)
    {
        using var copy = new MemoryStream();
        await using var read = Documentinhoud.Nagerekend(new MemoryStream(Inhoud), Document(Inhoud));

        await read.CopyToAsync(copy, buffer);

        Assert.Equal(Inhoud, copy.ToArray());
        Assert.Equal(0, await read.ReadAsync(new byte[1]));
    }

    [Fact]
    public void Reading_without_waiting_is_checked_as_well()
    {
        using var right = Documentinhoud.Nagerekend(new MemoryStream(Inhoud), Document(Inhoud));
        using var wrong = Documentinhoud.Nagerekend(new MemoryStream(Inhoud[1..]), Document(Inhoud));
        using var copy = new MemoryStream();

        right.CopyTo(copy);

        Assert.Equal(Inhoud, copy.ToArray());
        Assert.Throws<InvalidDataException>(() => wrong.CopyTo(Stream.Null));
    }

    [Fact]
    public async Task Nothing_is_nothing()
    {
        await using var read = Documentinhoud.Nagerekend(new MemoryStream(), Document([]));

        Assert.Equal(0, await read.ReadAsync(new byte[10]));
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("shorter")]
    [InlineData("longer")]
    [InlineData("gone")]
    public async Task A_content_that_is_not_right_breaks_off_before_it_is_whole(string how)
    {
        byte[] stored = how switch
        {
            "changed" => [.. Inhoud[..^1], (byte)(Inhoud[^1] ^ 1)],
            "shorter" => Inhoud[..^1],
            "longer" => [.. Inhoud, 0],
            _ => [],
        };
        using var copy = new MemoryStream();
        await using var read = Documentinhoud.Nagerekend(new MemoryStream(stored), Document(Inhoud));

        await Assert.ThrowsAsync<InvalidDataException>(() => read.CopyToAsync(copy, 64 * 1024));

        Assert.True(copy.Length < Inhoud.Length);
    }

    [Fact]
    public async Task Looking_whether_there_is_something_is_not_taken_for_the_end()
    {
        await using var read = Documentinhoud.Nagerekend(new MemoryStream(Inhoud), Document(Inhoud));

        Assert.Equal(0, await read.ReadAsync(Memory<byte>.Empty));
        await read.CopyToAsync(Stream.Null);
    }

    [Fact]
    public async Task The_stored_content_closes_with_the_stream()
    {
        var stored = new MemoryStream(Inhoud);

        await Documentinhoud.Nagerekend(stored, Document(Inhoud)).DisposeAsync();

        Assert.False(stored.CanRead);
    }

    private static Document Document(byte[] inhoud) => new(Convert.ToHexStringLower(SHA256.HashData(inhoud)), "application/pdf", inhoud.Length, DateTimeOffset.UnixEpoch);

    private sealed class Endless : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
