using System.Security.Cryptography;

namespace Jobcoach.Workflow.Documenten;

/// <summary>Leest een inhoud door en houdt haar laatste stuk tegen totdat hash en grootte kloppen.</summary>
internal sealed class NagerekendeInhoud(Stream inhoud, Document document) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _gelezen;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var aantal = inhoud.Read(buffer);
        return Reken(buffer, aantal);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var aantal = await inhoud.ReadAsync(buffer, cancellationToken);
        return Reken(buffer.Span, aantal);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await inhoud.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inhoud.Dispose();
            _hash.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Reken(Span<byte> buffer, int aantal)
    {
        _gelezen += aantal;
        _hash.AppendData(buffer[..aantal]);
        var einde = aantal == 0 && !buffer.IsEmpty;
        if ((einde || _gelezen >= document.Bytes) && !Klopt())
        {
            throw new InvalidDataException("The stored content of a document is not what its hash says. It was changed or damaged outside the system; restore it from a backup.");
        }

        return aantal;
    }

    private bool Klopt()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        _hash.GetCurrentHash(hash);
        return _gelezen == document.Bytes && Convert.ToHexStringLower(hash) == document.Id;
    }
}
