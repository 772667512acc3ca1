package io.dateline.train.summary;

/** Ridge regression: the weights that foretell the targets with the least squared error, kept small. */
final class Regression {
    private static final double RIDGE = 1.0;

    private final double[][] matrix;
    private final double[] right;

    Regression(int features) {
        matrix = new double[features][features];
        right = new double[features];
        for (int i = 0; i < features; i++) {
            matrix[i][i] = RIDGE;
        }
    }

    void add(double[] values, double target) {
        for (int i = 0; i < values.length; i++) {
            right[i] += values[i] * target;
            for (int j = 0; j < values.length; j++) {
                matrix[i][j] += values[i] * values[j];
            }
        }
    }

    /** Gaussian elimination with pivots; the matrix is positive definite. Used up by this. */
    double[] solve() {
        int size = right.length;
        for (int column = 0; column < size; column++) {
            swap(column, pivot(column));
            for (int row = column + 1; row < size; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                for (int k = column; k < size; k++) {
                    matrix[row][k] -= factor * matrix[column][k];
                }
                right[row] -= factor * right[column];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int k = row + 1; k < size; k++) {
                right[row] -= matrix[row][k] * right[k];
            }
            right[row] /= matrix[row][row];
        }
        return right;
    }

    private int pivot(int column) {
        int best = column;
        for (int row = column + 1; row < right.length; row++) {
            if (Math.abs(matrix[row][column]) > Math.abs(matrix[best][column])) {
                best = row;
            }
        }
        return best;
    }

    private void swap(int one, int other) {
        double[] row = matrix[one];
        matrix[one] = matrix[other];
        matrix[other] = row;
        double value = right[one];
        right[one] = right[other];
        right[other] = value;
    }
}
